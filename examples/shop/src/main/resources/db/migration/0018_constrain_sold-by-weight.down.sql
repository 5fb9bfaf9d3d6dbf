-- concertina: 1
-- change: sold-by-weight
-- phase: constrain
-- parent: sha256/v1:cf85e80694890706b14c53c808e9d4a0726a1fa4a5af9f82ab00ed3282a74e5f
-- depends: 0017_backfill_sold-by-weight
-- transactional: yes
-- gate: none
-- schema: sha256/v1:314abc75f9f1ef1998d5d970edee0f800ffb2cb841dfae66dd87de5055e9254b
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a rule for new rows only; readers may meet NULL again.
ALTER TABLE public.product
    ADD CONSTRAINT product__shadow_0016_stock_not_null_check CHECK (_shadow_0016_stock IS NOT NULL) NOT VALID;

ALTER TABLE public.product ALTER COLUMN _shadow_0016_stock DROP NOT NULL;
