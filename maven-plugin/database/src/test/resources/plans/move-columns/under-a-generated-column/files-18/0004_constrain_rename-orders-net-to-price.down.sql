-- concertina: 1
-- change: rename-orders-net-to-price
-- phase: constrain
-- parent: sha256/v1:5969022e1043d3869760861b427c386765bdc8e5075c5c8b60ea48b2a27acc74
-- depends: 0003_backfill_rename-orders-net-to-price
-- transactional: no
-- gate: none
-- schema: sha256/v1:40aee3a241ce7a954896b1bab145cd847842f61ed5f673686e6be390b8760578
-- cost: writes a table anew while nobody else can use it; reads the table, others may write
--   meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: writes a table anew while nobody else can use it; strongest lock ACCESS EXCLUSIVE

-- The values are computed: the old expression gives the old ones.
ALTER TABLE public.orders ALTER COLUMN gross SET EXPRESSION AS (net * 2);

-- Back to a rule for new rows only; readers may meet NULL again.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN price DROP NOT NULL;

ALTER TABLE public.orders
    ADD CONSTRAINT orders_price_not_null NOT NULL price NOT VALID;
COMMIT;
