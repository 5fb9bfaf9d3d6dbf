-- concertina: 1
-- change: require-orders-note
-- phase: backfill
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: yes
-- gate: live
-- schema: sha256/v1:c337dbd35384adcfa79d468bc4646fdb1e7e93e2f796b3de3cda7c251666c15e
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Rows that still have what was written get their old value back.
UPDATE public.orders AS concertina_row
    SET note = concertina_memory.concertina_old
FROM concertina_attic._rescued_0002_orders_note AS concertina_memory
WHERE concertina_row.id = concertina_memory.id
AND CAST(concertina_row.note AS pg_catalog.text) IS NOT DISTINCT FROM CAST(concertina_memory.concertina_new AS pg_catalog.text);

DROP TABLE concertina_attic._rescued_0002_orders_note;
