-- concertina: 1
-- change: every-product-has-a-sku
-- phase: constrain
-- parent: sha256/v1:0cf98d50eb7685cda9b03ee1e13a56abb3b4585f9003e21d132788d1804ad026
-- depends: 0010_backfill_every-product-has-a-sku
-- transactional: yes
-- gate: live
-- schema: sha256/v1:26e8b5ef0f6119365445eb62030fd773e38369f3f6da0b83fc603af6934254fc
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a column that may be NULL.
ALTER TABLE public.product ALTER COLUMN sku DROP NOT NULL;
