-- concertina: 1
-- change: rename-orders-to-purchases-and-purchases-note-to-remark
-- phase: expand
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: no
-- gate: none
-- schema: sha256/v1:371b7917b9aceadfda99e0bbdd77398f5b7158a84de023c3f2c7e8956024c690
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.purchases;
DROP TRIGGER "~concertina_last" ON public.purchases;
DROP FUNCTION public.concertina_sync_first_purchases();
DROP FUNCTION public.concertina_sync_last_purchases();
ALTER TABLE public.purchases DROP COLUMN remark;
COMMIT;

-- The table gets its old name back; nothing was copied.
BEGIN;
DROP VIEW public.orders;
ALTER TABLE public.purchases RENAME TO orders;
ALTER TABLE public.orders RENAME CONSTRAINT purchases_id_not_null TO orders_id_not_null;
COMMIT;
