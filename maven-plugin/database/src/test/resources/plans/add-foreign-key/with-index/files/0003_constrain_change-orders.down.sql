-- concertina: 1
-- change: change-orders
-- phase: constrain
-- parent: sha256/v1:69276967b16dbaad44a1379383d288655d61f9da778b9fb5ab342f2ce276f9df
-- depends: 0002_expand_change-orders
-- transactional: yes
-- gate: live
-- schema: sha256/v1:ed3ff3f4e5026e4016dec82e631e9138ddc2e909e40cce953bb3ef5a36ccf792
-- cost: reads the table, others may write meanwhile; strongest lock SHARE ROW EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.orders DROP CONSTRAINT orders_customer_id_fkey;
