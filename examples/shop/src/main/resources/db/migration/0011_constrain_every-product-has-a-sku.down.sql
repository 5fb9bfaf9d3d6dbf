-- concertina: 1
-- change: every-product-has-a-sku
-- phase: constrain
-- parent: sha256/v1:671de8330b1682e4418c79f1f94b28ffd5c1483213b1cea95d73b6c1df77b229
-- depends: 0010_backfill_every-product-has-a-sku
-- transactional: yes
-- gate: live
-- schema: sha256/v1:26e8b5ef0f6119365445eb62030fd773e38369f3f6da0b83fc603af6934254fc
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a column that may be NULL.
ALTER TABLE public.product ALTER COLUMN sku DROP NOT NULL;
