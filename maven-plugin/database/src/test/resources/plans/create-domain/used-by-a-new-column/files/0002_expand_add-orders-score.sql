-- concertina: 1
-- change: add-orders-score
-- phase: expand
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: yes
-- gate: none
-- schema: sha256/v1:c6b3c3f47232557f13b5040026840b500368c3ce00154e2d7123231900270fed
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Columns that follow have this domain.
CREATE DOMAIN public.score AS integer
    CONSTRAINT positive CHECK (VALUE > 0);

-- The catalog alone changes: existing rows take the value from there.
ALTER TABLE public.orders
    ADD COLUMN score public.score;
