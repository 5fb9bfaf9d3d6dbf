-- concertina: 1
-- change: add-orders-primary-key
-- phase: constrain
-- parent: sha256/v1:f9b3b8383a0713ed83189c9063a7e0e57d7e0a88612db1a56c9007025bfe3ad6
-- transactional: yes
-- gate: live
-- schema: sha256/v1:4f24490b4e5c921fbedc5375fe9d1b4e0ee97b2cab5a90749237b2e521841698
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;
