-- concertina: 1
-- change: every-product-has-a-sku
-- phase: constrain
-- parent: sha256/v1:671de8330b1682e4418c79f1f94b28ffd5c1483213b1cea95d73b6c1df77b229
-- depends: 0010_backfill_every-product-has-a-sku
-- transactional: no
-- gate: live
-- schema: sha256/v1:26e8b5ef0f6119365445eb62030fd773e38369f3f6da0b83fc603af6934254fc
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Look first: a row without a value would stop it halfway.
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
            WHERE sku IS NULL
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.product" have no value in "sku", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Give them one. Then run this file again.';
    END IF;
END
$concertina$;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.product
    ADD CONSTRAINT product_sku_not_null_check CHECK (sku IS NOT NULL) NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.product VALIDATE CONSTRAINT product_sku_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.product ALTER COLUMN sku SET NOT NULL;
ALTER TABLE public.product DROP CONSTRAINT product_sku_not_null_check;
COMMIT;
