-- concertina: 1
-- change: require-vehicle-name
-- phase: constrain
-- parent: sha256/v1:1ea49508cc1af9190de72e3b2783e622b3fe27eaada9e1f8f9302f00d1f95f85
-- transactional: yes
-- gate: live
-- schema: sha256/v1:6784e5d9d414de1217daca63af5e2f3bc60bec9a5ed83f48565de7feaad3aa4e
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to a column that may be NULL.
ALTER TABLE public.vehicle ALTER COLUMN name DROP NOT NULL;
