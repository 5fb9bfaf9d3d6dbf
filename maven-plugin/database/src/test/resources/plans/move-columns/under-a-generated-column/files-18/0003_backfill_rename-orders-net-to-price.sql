-- concertina: 1
-- change: rename-orders-net-to-price
-- phase: backfill
-- parent: sha256/v1:cb3f438b907be8535bf9069932b1843a024d0e598ae05ae7c0879987160809b1
-- depends: 0002_expand_rename-orders-net-to-price
-- transactional: no
-- gate: none
-- schema: sha256/v1:40aee3a241ce7a954896b1bab145cd847842f61ed5f673686e6be390b8760578
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: nothing to do

-- Fill the rows that no client has written since; running it again changes nothing.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET price = net
WHERE price IS DISTINCT FROM CAST((net) AS integer) AND net IS DISTINCT FROM CAST((price) AS integer);

-- The planner must not take the new columns for empty.
ANALYZE public.orders;
