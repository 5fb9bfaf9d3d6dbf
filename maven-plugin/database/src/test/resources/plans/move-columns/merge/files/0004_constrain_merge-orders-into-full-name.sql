-- concertina: 1
-- change: merge-orders-into-full-name
-- phase: constrain
-- parent: sha256/v1:cd71be6e111a2394d86d3b903672c553e44c03c1d6fd5ceb5be4808aa5617c94
-- depends: 0003_backfill_merge-orders-into-full-name
-- transactional: no
-- gate: none
-- schema: sha256/v1:ca2035fae2820541f81a0eb66c02edea4b0fd674ed822395508813847f2fc77d
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
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
            WHERE full_name IS DISTINCT FROM CAST((first_name || ' ' || last_name) AS text) AND (first_name IS DISTINCT FROM CAST((split_part(full_name, ' ', 1)) AS text) OR last_name IS DISTINCT FROM CAST((substr(full_name, strpos(full_name, ' ') + 1)) AS text))
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
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_full_name_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN full_name SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_full_name_not_null_check;
COMMIT;
