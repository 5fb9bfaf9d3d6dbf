-- concertina: 1
-- change: change-4-objects
-- phase: expand
-- parent: sha256/v1:273ff571264b53763c7c37e43a741d481749b9273a9f029e3c7f65b0ac6e48a9
-- transactional: no
-- gate: none
-- schema: sha256/v1:fcd90c87518fff01a601a950b71e412157fb7104add42e4e7f0eda1e79b1ac19
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- It is as it was.
ALTER TABLE orders DISABLE TRIGGER seen;

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
BEGIN;
DROP POLICY p ON public.orders;
CREATE POLICY p ON orders USING (total > 1);
COMMIT;

-- It is as it was.
CREATE OR REPLACE TRIGGER note_of BEFORE INSERT OR UPDATE OF note ON orders FOR EACH ROW WHEN (NEW.total > 100) EXECUTE FUNCTION note_of();

-- PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at
-- once for everybody else.
BEGIN;
DROP TRIGGER later ON public.orders;
CREATE CONSTRAINT TRIGGER later AFTER INSERT ON orders DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION nothing();
COMMENT ON TRIGGER later ON orders IS 'At the end';
COMMIT;

-- It is as it was.
CREATE OR REPLACE RULE keep AS ON DELETE TO orders WHERE OLD.total > 100 DO INSTEAD NOTHING;
