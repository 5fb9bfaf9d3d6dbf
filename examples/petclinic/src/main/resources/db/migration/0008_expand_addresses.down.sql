-- concertina: 1
-- change: addresses
-- phase: expand
-- parent: sha256/v1:b5d8234b3c419c3c26e618b810a38df6f31c4d98b4e570a6abcbc20a044bdc42
-- transactional: no
-- gate: none
-- schema: sha256/v1:a53af7262497ad6b6bf6cc9a94a8939e2d1bf91328dec60342b2cd5303f97217
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.owner;
DROP TRIGGER "~concertina_last" ON public.owner;
DROP FUNCTION public.concertina_sync_first_owner();
DROP FUNCTION public.concertina_sync_last_owner();
ALTER TABLE public.owner DROP COLUMN street;
COMMIT;

-- Back to the table without it.
ALTER TABLE public.owner DROP COLUMN postal_code;
