-- concertina: 1
-- change: rename-orders-txt-to-body
-- phase: constrain
-- parent: sha256/v1:07efd77fed89ad97b205dec4a2fbf796f59e3d5e2c264eaeb9914b72fd5aa444
-- depends: 0003_backfill_rename-orders-txt-to-body
-- transactional: yes
-- gate: none
-- schema: sha256/v1:3a294ac43f6bd00a76e16085bf1aeb8bef9b503fec0c837805d7e8351a03184b
-- cost: builds 2 indexes beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The index goes with its part on each partition; PostgreSQL has no concurrent form of this, but it
-- only touches the catalog.
DROP INDEX public.orders_body_idx;
