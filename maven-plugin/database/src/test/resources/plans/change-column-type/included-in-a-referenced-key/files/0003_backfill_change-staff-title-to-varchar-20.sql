-- concertina: 1
-- change: change-staff-title-to-varchar-20
-- phase: backfill
-- parent: sha256/v1:5f324a3891cee52c15ab1015249407417114e37c43cc3eed371f878dc090803f
-- depends: 0002_expand_change-staff-title-to-varchar-20
-- transactional: no
-- gate: none
-- schema: sha256/v1:1e7c7969659d61d9a5a76be98c3a76d1807033262e203994048ff1b2ff46c4d1
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.staff key=id
UPDATE public.staff
    SET _shadow_0002_title = title
WHERE _shadow_0002_title IS DISTINCT FROM CAST((title) AS character varying(20)) AND title IS DISTINCT FROM CAST((_shadow_0002_title) AS character varying(10));

-- The planner must not take the new columns for empty.
ANALYZE public.staff;
