-- concertina: 1
-- change: rename-orders-note-to-remark
-- phase: constrain
-- parent: sha256/v1:9d51f2e4c04c9fcf53a3b70dd266e43ce024e69ed2c77b43c17ec0f30b9a39fb
-- depends: 0003_backfill_rename-orders-note-to-remark
-- transactional: yes
-- gate: none
-- schema: sha256/v1:f79d032635e4b6c2a5bd0f9a2a0d8b5a28b0b39dde65cc251fd9e6a53ac56762
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
DROP VIEW public.order_list;
CREATE VIEW public.order_list AS SELECT id, note FROM public.orders;
