-- concertina: 1
-- change: split-orders-full-name
-- phase: constrain
-- parent: sha256/v1:2cb9b44719cf85c0f389f3cc9c282680dd304b1d0604db9d0ef8deb08ec13b5a
-- depends: 0003_backfill_split-orders-full-name
-- transactional: no
-- gate: none
-- schema: sha256/v1:284bc7a0e6f1042180fc920563a5d8c3f418d090f58d76f481553a5d170b7bc7
-- cost: reads the table, others may write meanwhile; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Prove that no row disagrees: replication and restores pass the triggers by.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(id) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE (first_name IS DISTINCT FROM CAST((split_part(full_name, ' ', 1)) AS text) OR last_name IS DISTINCT FROM CAST((substr(full_name, strpos(full_name, ' ') + 1)) AS text)) AND full_name IS DISTINCT FROM CAST((first_name || ' ' || last_name) AS text)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_first_name_not_null;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_last_name_not_null;
