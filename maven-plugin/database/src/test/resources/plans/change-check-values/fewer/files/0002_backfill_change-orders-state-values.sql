-- concertina: 1
-- change: change-orders-state-values
-- phase: backfill
-- parent: sha256/v1:3099eddbaea3197b1dc715950d5b31c3a066393a22efbdd50fc1d228d1f25203
-- transactional: no
-- gate: live
-- schema: sha256/v1:92fc4af7fad2fac387b699aa713fbfc516dad01660a12d1b5dd06226515fafc1
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Keep the old values with their keys, for the way back.
BEGIN;
DO $concertina$
BEGIN
    IF pg_catalog.to_regnamespace('concertina_attic') IS NULL THEN
        CREATE SCHEMA concertina_attic;
    END IF;
END
$concertina$;

CREATE TABLE concertina_attic._rescued_0002_orders_state AS
SELECT id, state AS concertina_old, CAST((CASE WHEN state = 'OPEN' THEN 'NEW' ELSE state END) AS text) AS concertina_new
FROM public.orders
WHERE CAST(state AS pg_catalog.text) IN ('OPEN');
COMMIT;

-- Give these rows their new value; running it again finds none.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET state = CASE WHEN state = 'OPEN' THEN 'NEW' ELSE state END
WHERE CAST(state AS pg_catalog.text) IN ('OPEN');

-- The values are distributed otherwise now.
ANALYZE public.orders;
