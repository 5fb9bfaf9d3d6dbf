-- concertina: 1
-- change: every-product-has-a-sku
-- phase: constrain
-- parent: sha256/v1:1422436065cc732b7963af530bfa4606a7b2ec028a33d7211893c5cae0b90cf6
-- depends: 0010_backfill_every-product-has-a-sku
-- transactional: yes
-- gate: live
-- schema: sha256/v1:26e8b5ef0f6119365445eb62030fd773e38369f3f6da0b83fc603af6934254fc
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a column that may be NULL.
ALTER TABLE public.product ALTER COLUMN sku DROP NOT NULL;
