-- concertina: 1
-- change: merge-orders-into-full-name
-- phase: constrain
-- parent: sha256/v1:cd71be6e111a2394d86d3b903672c553e44c03c1d6fd5ceb5be4808aa5617c94
-- depends: 0003_backfill_merge-orders-into-full-name
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ca2035fae2820541f81a0eb66c02edea4b0fd674ed822395508813847f2fc77d
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a rule for new rows only; readers may meet NULL again.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_full_name_not_null_check CHECK (full_name IS NOT NULL) NOT VALID;

ALTER TABLE public.orders ALTER COLUMN full_name DROP NOT NULL;
