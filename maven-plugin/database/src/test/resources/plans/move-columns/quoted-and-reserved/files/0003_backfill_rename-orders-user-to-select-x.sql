-- concertina: 1
-- change: rename-orders-user-to-select-x
-- phase: backfill
-- parent: sha256/v1:8d40b77b288fcc7a29f18cbfb93d403a53e27e7c77e553bfb32cfe97e94f1c2d
-- depends: 0002_expand_rename-orders-user-to-select-x
-- transactional: no
-- gate: none
-- schema: sha256/v1:189273c7539d410557a72685136a4fa46c829d571151fd9e9c219ea688c869be
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET "sélect ""x""" = "User"
WHERE "sélect ""x""" IS DISTINCT FROM CAST(("User") AS text) AND "User" IS DISTINCT FROM CAST(("sélect ""x""") AS text);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
