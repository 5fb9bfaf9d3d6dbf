-- concertina: 1
-- change: who-sees-whom
-- phase: expand
-- parent: sha256/v1:631dbb4fcf30a9903ca3748b62095db24cdb1cab14fe8cbd67f26b4694e9c66d
-- transactional: no
-- gate: none
-- schema: sha256/v1:e00ad47b4cdb9235c24175ca3e3c34d7ab5b956d94a76e87d6ec0023df952483
-- cost: builds an index beside running writers; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The catalog alone changes: existing rows take the value from there.
ALTER TABLE public.visit
    ADD COLUMN status character varying(255) DEFAULT 'PLANNED' NOT NULL;

-- The catalog alone changes: existing rows take the value from there.
ALTER TABLE public.visit
    ADD COLUMN vet_id integer;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY visit_day_idx
    ON public.visit (day)
    WHERE status = 'PLANNED';
