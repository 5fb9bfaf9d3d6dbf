-- concertina: 1
-- change: rename-staff-columns
-- phase: backfill
-- parent: sha256/v1:3988b4a2c4b5d2a64583cb8dfde7168be009f36f3aa091ea8ccede36daa5401f
-- depends: 0002_expand_rename-staff-columns
-- transactional: no
-- gate: none
-- schema: sha256/v1:4acb0d9c8e6889271fd234c74d04ea6b5802fe12b419093a2d43c8c590d4d731
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.staff key=id
UPDATE public.staff
    SET account = login
WHERE account IS DISTINCT FROM CAST((login) AS text) AND login IS DISTINCT FROM CAST((account) AS text);

-- The planner must not take the new columns for empty.
ANALYZE public.staff;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.staff key=id
UPDATE public.staff
    SET card = badge
WHERE card IS DISTINCT FROM CAST((badge) AS integer) AND badge IS DISTINCT FROM CAST((card) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.staff;

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.staff key=id
UPDATE public.staff
    SET level = floor
WHERE level IS DISTINCT FROM CAST((floor) AS integer) AND floor IS DISTINCT FROM CAST((level) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.staff;
