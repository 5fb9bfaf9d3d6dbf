-- concertina: 1
-- change: every-product-has-a-sku
-- phase: backfill
-- parent: sha256/v1:6c5871761d25a6ecb030c32df6baa31c91107a47b6e1d2c691fae17556af401b
-- transactional: yes
-- gate: live
-- schema: sha256/v1:26e8b5ef0f6119365445eb62030fd773e38369f3f6da0b83fc603af6934254fc
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Rows that still have what was written get their old value back.
UPDATE public.product AS concertina_row
    SET sku = concertina_memory.concertina_old
FROM concertina_attic._rescued_0010_product_sku AS concertina_memory
WHERE concertina_row.id = concertina_memory.id
AND CAST(concertina_row.sku AS pg_catalog.text) IS NOT DISTINCT FROM CAST(concertina_memory.concertina_new AS pg_catalog.text);

DROP TABLE concertina_attic._rescued_0010_product_sku;
