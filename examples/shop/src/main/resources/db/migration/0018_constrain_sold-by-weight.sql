-- concertina: 1
-- change: sold-by-weight
-- phase: constrain
-- parent: sha256/v1:1f247188ea82b4a71dac19d98d62ac8d5ea518c93fc041185b10ba6ac4d5214d
-- depends: 0017_backfill_sold-by-weight
-- transactional: no
-- gate: none
-- schema: sha256/v1:8439632cb165e89e3f2eb86f1a6932134bda580ff5850d3a304657cb8998189b
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
        FROM public.product
            WHERE (_shadow_0016_stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((stock::numeric(12,3)) AS numeric(12,3)))::pg_catalog.text COLLATE pg_catalog."C" AND stock IS DISTINCT FROM CAST((floor(_shadow_0016_stock)::integer) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.product" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.product VALIDATE CONSTRAINT product__shadow_0016_stock_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.product ALTER COLUMN _shadow_0016_stock SET NOT NULL;
ALTER TABLE public.product DROP CONSTRAINT product__shadow_0016_stock_not_null_check;
COMMIT;
