-- concertina: 1
-- change: drop-orders-total
-- phase: constrain
-- parent: sha256/v1:cd59fe4b146e9423cd250eb5076d7fe3fa4933c0f0d832f1242bffce94342f7f
-- transactional: yes
-- gate: live
-- schema: sha256/v1:b390e9cd191873e328ddd64336363d5be295049573b6dee39d24118be22a0f98
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
DROP VIEW public.order_list;
CREATE VIEW public.order_list AS SELECT id, note FROM public.orders;
