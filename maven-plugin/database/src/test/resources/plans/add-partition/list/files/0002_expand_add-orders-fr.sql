-- concertina: 1
-- change: add-orders-fr
-- phase: expand
-- parent: sha256/v1:d8f44ea12e993dba2d678bcd24c5d71caa63ad88eed201246b7af54c8536207f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ec0e0272dff045b45a7e869124d7c4bffd78d4fddf3cd60c7813b3c1cd6835a4
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- It joins empty, so the lock on its parent lasts an instant.
CREATE TABLE public.orders_fr PARTITION OF public.orders
FOR VALUES IN ('fr', 'mc');

DO $concertina$
DECLARE
    part record;
BEGIN
    FOR part IN
        SELECT n.nspname, c.relname, c.oid, w.name, step.number
        FROM (VALUES ('orders_pkey', 'orders_fr_pkey')) AS w (parent, name)
        CROSS JOIN (VALUES (1), (2)) AS step (number)
        JOIN pg_catalog.pg_class AS p ON p.relname = w.parent
        JOIN pg_catalog.pg_index AS pi ON pi.indexrelid = p.oid AND pi.indrelid = 'public.orders'::pg_catalog.regclass
        JOIN pg_catalog.pg_inherits AS i ON i.inhparent = p.oid
        JOIN pg_catalog.pg_class AS c ON c.oid = i.inhrelid
        JOIN pg_catalog.pg_index AS ci ON ci.indexrelid = c.oid AND ci.indrelid = 'public.orders_fr'::pg_catalog.regclass
        JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
        WHERE c.relname <> w.name
        ORDER BY step.number, w.name
    LOOP
        EXECUTE pg_catalog.format(
            'ALTER INDEX %I.%I RENAME TO %I',
            part.nspname,
            CASE part.number WHEN 1 THEN part.relname ELSE '_interim_' || part.oid END,
            CASE part.number WHEN 1 THEN '_interim_' || part.oid ELSE part.name END);
    END LOOP;
END
$concertina$;
