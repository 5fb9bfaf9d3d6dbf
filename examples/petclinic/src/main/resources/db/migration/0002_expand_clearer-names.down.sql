-- concertina: 1
-- change: clearer-names
-- phase: expand
-- parent: sha256/v1:ba99cf23ec21e2710e5cc5f14e9c1230a2400dce16bd4148feacf6318844d85b
-- transactional: no
-- gate: none
-- schema: sha256/v1:8555f9ce7555ab4ed434f31ff583a0f3fb2528c20f2e659e05ca4ed9cf4abd26
-- cost: builds an index beside running writers; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public.owner_last_name_idx;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.owner;
DROP TRIGGER "~concertina_last" ON public.owner;
DROP FUNCTION public.concertina_sync_first_owner();
DROP FUNCTION public.concertina_sync_last_owner();
ALTER TABLE public.owner DROP COLUMN phone;
COMMIT;
