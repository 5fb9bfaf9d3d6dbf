-- concertina: 1
-- change: create-orders
-- phase: expand
-- parent: sha256/v1:c9c2f61a4980a4deb963d04fc576881fb900eaccddf4f197b412cab5f96318c2
-- transactional: yes
-- gate: none
-- schema: sha256/v1:5171070595c076c5c12deabd77dc47735817fcb3b15d9306349d616c5830a6d6
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- A new table is empty: its keys, checks and indexes cost nothing.
CREATE TABLE public.orders (
    at date NOT NULL,
    number bigint NOT NULL,
    total integer NOT NULL,
    CONSTRAINT orders_pkey PRIMARY KEY (at, number),
    CONSTRAINT orders_total_check CHECK (total > 0)
)
PARTITION BY RANGE (at);

-- A new table is empty: its keys, checks and indexes cost nothing.
CREATE TABLE public.orders_2026 (
    LIKE public.orders INCLUDING CONSTRAINTS INCLUDING DEFAULTS INCLUDING GENERATED INCLUDING STORAGE INCLUDING COMPRESSION
);

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders_2026'::pg_catalog.regclass
        AND a.attname = 'at';
    IF present <> 'orders_2026_at_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders_2026', present, 'orders_2026_at_not_null');
    END IF;
END
$concertina$;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders_2026'::pg_catalog.regclass
        AND a.attname = 'number';
    IF present <> 'orders_2026_number_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders_2026', present, 'orders_2026_number_not_null');
    END IF;
END
$concertina$;

DO $concertina$
DECLARE
    present pg_catalog.name;
BEGIN
    SELECT c.conname INTO present
    FROM pg_catalog.pg_constraint AS c
    JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]
    WHERE c.contype = 'n' AND c.conrelid = 'public.orders_2026'::pg_catalog.regclass
        AND a.attname = 'total';
    IF present <> 'orders_2026_total_not_null' THEN
        EXECUTE pg_catalog.format(
            'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', 'public.orders_2026', present, 'orders_2026_total_not_null');
    END IF;
END
$concertina$;

ALTER TABLE public.orders
    ATTACH PARTITION public.orders_2026 FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');

DO $concertina$
DECLARE
    part record;
BEGIN
    FOR part IN
        SELECT n.nspname, c.relname, c.oid, w.name, step.number
        FROM (VALUES ('orders_pkey', 'orders_2026_pkey')) AS w (parent, name)
        CROSS JOIN (VALUES (1), (2)) AS step (number)
        JOIN pg_catalog.pg_class AS p ON p.relname = w.parent
        JOIN pg_catalog.pg_index AS pi ON pi.indexrelid = p.oid AND pi.indrelid = 'public.orders'::pg_catalog.regclass
        JOIN pg_catalog.pg_inherits AS i ON i.inhparent = p.oid
        JOIN pg_catalog.pg_class AS c ON c.oid = i.inhrelid
        JOIN pg_catalog.pg_index AS ci ON ci.indexrelid = c.oid AND ci.indrelid = 'public.orders_2026'::pg_catalog.regclass
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
