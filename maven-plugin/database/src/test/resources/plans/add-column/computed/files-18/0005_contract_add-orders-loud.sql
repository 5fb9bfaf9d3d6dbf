-- concertina: 1
-- change: add-orders-loud
-- phase: contract
-- parent: sha256/v1:c849050e3ef609ba0ffcc21a6eb7471cb692a0edc54e526156deab83f9055ad9
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
