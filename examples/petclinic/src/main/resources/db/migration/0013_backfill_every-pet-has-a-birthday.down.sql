-- concertina: 1
-- change: every-pet-has-a-birthday
-- phase: backfill
-- parent: sha256/v1:7c6190db30ad708e1206103d1ab9cb3f46aff0fbc77e669a55e530441c2ae804
-- transactional: yes
-- gate: live
-- schema: sha256/v1:775998059e6b164e7857631063ae51afd3d36b58333aecdfb5937d0cc2f19f6f
-- cost: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Rows that still have what was written get their old value back.
UPDATE public.pet AS concertina_row
    SET birth_date = concertina_memory.concertina_old
FROM concertina_attic._rescued_0013_pet_birth_date AS concertina_memory
WHERE concertina_row.id = concertina_memory.id
AND CAST(concertina_row.birth_date AS pg_catalog.text) IS NOT DISTINCT FROM CAST(concertina_memory.concertina_new AS pg_catalog.text);

DROP TABLE concertina_attic._rescued_0013_pet_birth_date;
