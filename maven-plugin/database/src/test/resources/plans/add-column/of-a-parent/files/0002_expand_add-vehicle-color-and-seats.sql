-- concertina: 1
-- change: add-vehicle-color-and-seats
-- phase: expand
-- parent: sha256/v1:b5878fabf0ed6e9dd89c32db500b75741b7f86af292d00f53276ddde5a2a396e
-- transactional: no
-- gate: none
-- schema: sha256/v1:5ca594e7b66cac0742f7ab53318294ee17511bbd36df749a2e72a52900108245
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The catalog alone changes: existing rows take the value from there.
ALTER TABLE public.vehicle
    ADD COLUMN color text;

-- The catalog alone changes: existing rows take the value from there.
ALTER TABLE public.vehicle
    ADD COLUMN seats integer DEFAULT 1 NOT NULL;
