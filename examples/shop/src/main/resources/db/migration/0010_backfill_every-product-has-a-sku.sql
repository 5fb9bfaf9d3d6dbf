-- concertina: 1
-- change: every-product-has-a-sku
-- phase: backfill
-- parent: sha256/v1:6c5871761d25a6ecb030c32df6baa31c91107a47b6e1d2c691fae17556af401b
-- transactional: no
-- gate: live
-- schema: sha256/v1:26e8b5ef0f6119365445eb62030fd773e38369f3f6da0b83fc603af6934254fc
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Keep the old values with their keys, for the way back.
BEGIN;
DO $concertina$
BEGIN
    IF pg_catalog.to_regnamespace('concertina_attic') IS NULL THEN
        CREATE SCHEMA concertina_attic;
    END IF;
END
$concertina$;

CREATE TABLE concertina_attic._rescued_0010_product_sku AS
SELECT id, sku AS concertina_old, CAST(('SKU-' || id) AS text) AS concertina_new
FROM public.product
WHERE sku IS NULL;
COMMIT;

-- Give these rows their new value; running it again finds none.
-- concertina:batch table=public.product key=id
UPDATE public.product
    SET sku = 'SKU-' || id
WHERE sku IS NULL;

-- The values are distributed otherwise now.
ANALYZE public.product;
