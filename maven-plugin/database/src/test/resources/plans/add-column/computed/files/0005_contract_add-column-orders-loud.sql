-- concertina: 1
-- change: add-column-orders-loud
-- phase: contract
-- parent: sha256/v1:a32f24b4a005d45ec034e04bd6e79ddd3a484ee04e0911624826ada4d6e59461
-- depends: 0004_constrain_add-column-orders-loud
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
