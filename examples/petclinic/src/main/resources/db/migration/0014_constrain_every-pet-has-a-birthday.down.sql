-- concertina: 1
-- change: every-pet-has-a-birthday
-- phase: constrain
-- parent: sha256/v1:55b58129fecf0405fc6e025e22989731f17f4210800d1b14680abdc834f1e0fe
-- depends: 0013_backfill_every-pet-has-a-birthday
-- transactional: yes
-- gate: live
-- schema: sha256/v1:775998059e6b164e7857631063ae51afd3d36b58333aecdfb5937d0cc2f19f6f
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a column that may be NULL.
ALTER TABLE public.pet ALTER COLUMN birth_date DROP NOT NULL;
