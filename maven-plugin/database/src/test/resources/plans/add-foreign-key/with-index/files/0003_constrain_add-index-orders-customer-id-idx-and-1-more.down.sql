-- concertina: 1
-- change: add-index-orders-customer-id-idx-and-1-more
-- phase: constrain
-- parent: sha256/v1:86d4cb8f7162fa8f875b96925e63f7de6d360bff22b630e20a5f64969c3a24ac
-- depends: 0002_expand_add-index-orders-customer-id-idx-and-1-more
-- transactional: yes
-- gate: live
-- schema: sha256/v1:ed3ff3f4e5026e4016dec82e631e9138ddc2e909e40cce953bb3ef5a36ccf792
-- cost: reads the table, others may write meanwhile; strongest lock SHARE ROW EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.orders DROP CONSTRAINT orders_customer_id_fkey;
