-- concertina: 1
-- change: add-orders-loud
-- phase: contract
-- parent: sha256/v1:8244d95869ace5b9cc0c5b75348952b5889278632a831451d20b3ac31c52bb6a
-- depends: 0004_constrain_add-orders-loud
-- transactional: yes
-- gate: live
-- schema: sha256/v1:52ec82974b6edd7d129b4d8bca6f1be646b90195b8990d2a8d91006f92fcb33d
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE ROW EXCLUSIVE

-- New code gives the value itself: nothing is filled in any more.
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
