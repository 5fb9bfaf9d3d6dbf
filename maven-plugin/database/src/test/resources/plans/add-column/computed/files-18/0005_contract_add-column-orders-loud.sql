-- concertina: 1
-- change: add-column-orders-loud
-- phase: contract
-- parent: sha256/v1:699f881a297d7a54e6b526f669c7bc8aae99d7c35da28b1d63f0c8f1c995f3f4
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
