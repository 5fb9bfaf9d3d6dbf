-- concertina: 1
-- change: rename-staff-title-to-role
-- phase: backfill
-- parent: sha256/v1:39f75c759132956dfa38c0286971e38f21847dd9c250962e2b3bc4c87afe3b2b
-- depends: 0002_expand_rename-staff-title-to-role
-- transactional: no
-- gate: none
-- schema: sha256/v1:f98cbd5a9854f483faa2a05b1a5555cc30b6685e94a7b616fac7b67330f6ffc8
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.staff key=id
UPDATE public.staff
    SET role = title
WHERE role IS DISTINCT FROM CAST((title) AS text) AND title IS DISTINCT FROM CAST((role) AS text);

-- The planner must not take the new columns for empty.
ANALYZE public.staff;
