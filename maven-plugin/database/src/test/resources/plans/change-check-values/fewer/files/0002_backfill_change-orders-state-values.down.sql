-- concertina: 1
-- change: change-orders-state-values
-- phase: backfill
-- parent: sha256/v1:3099eddbaea3197b1dc715950d5b31c3a066393a22efbdd50fc1d228d1f25203
-- transactional: yes
-- gate: live
-- schema: sha256/v1:92fc4af7fad2fac387b699aa713fbfc516dad01660a12d1b5dd06226515fafc1
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Rows that still have what was written get their old value back.
UPDATE public.orders AS concertina_row
    SET state = concertina_memory.concertina_old
FROM concertina_attic._rescued_0002_orders_state AS concertina_memory
WHERE concertina_row.id = concertina_memory.id
AND CAST(concertina_row.state AS pg_catalog.text) IS NOT DISTINCT FROM CAST(concertina_memory.concertina_new AS pg_catalog.text);

DROP TABLE concertina_attic._rescued_0002_orders_state;
