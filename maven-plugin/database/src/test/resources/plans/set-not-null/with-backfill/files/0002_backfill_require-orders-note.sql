-- concertina: 1
-- change: require-orders-note
-- phase: backfill
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: no
-- gate: live
-- schema: sha256/v1:c337dbd35384adcfa79d468bc4646fdb1e7e93e2f796b3de3cda7c251666c15e
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

CREATE TABLE concertina_attic._rescued_0002_orders_note AS
SELECT id, note AS concertina_old, CAST(('none') AS text) AS concertina_new
FROM public.orders
WHERE note IS NULL;
COMMIT;

-- Give these rows their new value; running it again finds none.
-- concertina:batch table=public.orders key=id
UPDATE public.orders
    SET note = 'none'
WHERE note IS NULL;

-- The values are distributed otherwise now.
ANALYZE public.orders;
