-- concertina: 1
-- change: who-sees-whom
-- phase: expand
-- parent: sha256/v1:631dbb4fcf30a9903ca3748b62095db24cdb1cab14fe8cbd67f26b4694e9c66d
-- transactional: no
-- gate: none
-- schema: sha256/v1:e00ad47b4cdb9235c24175ca3e3c34d7ab5b956d94a76e87d6ec0023df952483
-- cost: builds an index beside running writers; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Concurrently: readers and writers of the table go on.
DROP INDEX CONCURRENTLY public.visit_day_idx;

-- Back to the table without it.
ALTER TABLE public.visit DROP COLUMN vet_id;

-- Back to the table without it.
ALTER TABLE public.visit DROP COLUMN status;
