-- concertina: 1
-- change: rename-orders-note-to-remark
-- phase: backfill
-- parent: sha256/v1:bb664b9b2cee0b9560f06bec5249cfd5d2e189a21b6e026906a5550ba8f89351
-- depends: 0002_expand_rename-orders-note-to-remark
-- transactional: no
-- gate: none
-- schema: sha256/v1:250638dd33a08396de44030e3dcfa3ef72e4e21d3c13a8698c070cf7c7efde38
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET remark = note
WHERE remark IS DISTINCT FROM CAST((note) AS text) AND note IS DISTINCT FROM CAST((remark) AS text);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
