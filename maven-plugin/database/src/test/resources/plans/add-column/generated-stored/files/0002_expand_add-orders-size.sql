-- concertina: 1
-- change: add-orders-size
-- phase: expand
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: yes
-- gate: none
-- schema: sha256/v1:e8cda11f1a4b56cea0fcfc4af0b458d2862e3a8709d135f8139d01ed425e428e
-- cost: writes a table anew while nobody else can use it; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Writes the table anew, which was allowed: a small table.
ALTER TABLE public.orders
    ADD COLUMN size integer GENERATED ALWAYS AS (length(note)) STORED;
