-- concertina: 1
-- change: rename-orders-note-to-remark
-- phase: constrain
-- parent: sha256/v1:27f414e2bf3a47890ef86f613b5568bc3329682314f821c265876809c39b7cc7
-- depends: 0003_backfill_rename-orders-note-to-remark
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ac8cc7ab583239d040c0029cb737694ee925399df3c3aba4615f3975b074dbb4
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
DROP VIEW public.order_list;
CREATE VIEW order_list AS SELECT id, note FROM orders;
