-- concertina: 1
-- change: change-4-objects
-- phase: expand
-- parent: sha256/v1:759e21ccd553369e21726b98fb3c36d8e88693f2dcbbf02b6b99e143084cbdae
-- transactional: no
-- gate: none
-- schema: sha256/v1:2aaacb74d6a238349ce75abee9b7068252efdeabeff3bac01cbe6f782a803c73
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- It is as it was.
ALTER TABLE public.orders ENABLE REPLICA TRIGGER seen;

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
BEGIN;
DROP POLICY p ON public.orders;
CREATE POLICY p ON public.orders USING (total > 1);
COMMIT;

-- It is as it was.
CREATE OR REPLACE TRIGGER note_of BEFORE INSERT OR UPDATE OF note ON public.orders FOR EACH ROW WHEN (NEW.total > 100) EXECUTE FUNCTION public.note_of();

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
BEGIN;
DROP TRIGGER later ON public.orders;
CREATE CONSTRAINT TRIGGER later AFTER INSERT ON public.orders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.nothing();
COMMENT ON TRIGGER later ON public.orders IS 'At the end';
COMMIT;

-- It is as it was.
CREATE OR REPLACE RULE keep AS ON DELETE TO public.orders WHERE OLD.total > 100 DO INSTEAD NOTHING;
