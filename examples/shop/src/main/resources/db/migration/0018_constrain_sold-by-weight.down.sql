-- concertina: 1
-- change: sold-by-weight
-- phase: constrain
-- parent: sha256/v1:1f247188ea82b4a71dac19d98d62ac8d5ea518c93fc041185b10ba6ac4d5214d
-- depends: 0017_backfill_sold-by-weight
-- transactional: yes
-- gate: none
-- schema: sha256/v1:8439632cb165e89e3f2eb86f1a6932134bda580ff5850d3a304657cb8998189b
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a rule for new rows only; readers may meet NULL again.
ALTER TABLE public.product
    ADD CONSTRAINT product__shadow_0016_stock_not_null_check CHECK (_shadow_0016_stock IS NOT NULL) NOT VALID;

ALTER TABLE public.product ALTER COLUMN _shadow_0016_stock DROP NOT NULL;
