-- concertina: 1
-- change: sold-by-weight
-- phase: constrain
-- parent: sha256/v1:cf85e80694890706b14c53c808e9d4a0726a1fa4a5af9f82ab00ed3282a74e5f
-- depends: 0017_backfill_sold-by-weight
-- transactional: no
-- gate: none
-- schema: sha256/v1:314abc75f9f1ef1998d5d970edee0f800ffb2cb841dfae66dd87de5055e9254b
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
            WHERE (_shadow_0016_stock)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((stock::numeric(13,3)) AS numeric(13,3)))::pg_catalog.text COLLATE pg_catalog."C" AND stock IS DISTINCT FROM CAST((floor(_shadow_0016_stock)::integer) AS integer)
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
