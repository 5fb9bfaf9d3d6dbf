-- concertina: 1
-- change: change-4-objects
-- phase: expand
-- parent: sha256/v1:7aa4293c4306ab916034a3e779fb8af22f60782af396b689caaa4df166602b1d
-- transactional: no
-- gate: none
-- schema: sha256/v1:1e7bed3fbefca6b3f26b49262dcb5064723d60eb3859c8b15a535434b6cc2780
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Who uses it goes on.
CREATE OR REPLACE RULE keep AS ON DELETE TO public.orders WHERE OLD.note = 'keep' DO INSTEAD NOTHING;

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
BEGIN;
DROP TRIGGER later ON public.orders;
CREATE CONSTRAINT TRIGGER later AFTER UPDATE ON public.orders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION public.nothing();
COMMENT ON TRIGGER later ON public.orders IS 'At the end';
COMMIT;

-- Who uses it goes on.
CREATE OR REPLACE TRIGGER note_of BEFORE INSERT OR UPDATE OF total ON public.orders FOR EACH ROW WHEN (NEW.total > 100) EXECUTE FUNCTION public.note_of();

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
BEGIN;
DROP POLICY p ON public.orders;
CREATE POLICY p ON public.orders USING (total > 2);
COMMIT;

-- Who uses it goes on.
ALTER TABLE public.orders ENABLE ALWAYS TRIGGER seen;
