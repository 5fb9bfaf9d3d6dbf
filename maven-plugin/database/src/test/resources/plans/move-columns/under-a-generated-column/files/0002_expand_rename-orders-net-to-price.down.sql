-- concertina: 1
-- change: rename-orders-net-to-price
-- phase: expand
-- parent: sha256/v1:067606b63b626ce304cf57e8e61cde13944ebdbc8743024434cc245b7b0ef32d
-- transactional: yes
-- gate: none
-- schema: sha256/v1:40aee3a241ce7a954896b1bab145cd847842f61ed5f673686e6be390b8760578
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN price;
