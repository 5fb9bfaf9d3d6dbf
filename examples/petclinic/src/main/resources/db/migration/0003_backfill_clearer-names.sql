-- concertina: 1
-- change: clearer-names
-- phase: backfill
-- parent: sha256/v1:d066f2e6d7d684d2e61f6362c7ea648434fc3f4396fab17f69a0a780bc2d9e5f
-- depends: 0002_expand_clearer-names
-- transactional: no
-- gate: none
-- schema: sha256/v1:8555f9ce7555ab4ed434f31ff583a0f3fb2528c20f2e659e05ca4ed9cf4abd26
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.owner key=id
UPDATE public.owner
    SET phone = telephone
WHERE phone IS DISTINCT FROM CAST((telephone) AS character varying(30)) AND telephone IS DISTINCT FROM CAST((phone) AS character varying(30));

-- The planner must not take the new columns for empty.
ANALYZE public.owner;
