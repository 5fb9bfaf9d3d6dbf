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

-- Prove that no row disagrees: replication and restores pass the triggers by.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(id) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE price IS DISTINCT FROM CAST((net) AS integer) AND net IS DISTINCT FROM CAST((price) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_price_not_null;

-- Writes the table anew, which was allowed: the table is small.
ALTER TABLE public.orders ALTER COLUMN gross SET EXPRESSION AS (price * 2);
