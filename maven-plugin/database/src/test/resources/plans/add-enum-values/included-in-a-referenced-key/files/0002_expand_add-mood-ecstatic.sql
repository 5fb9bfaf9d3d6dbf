-- concertina: 1
-- change: add-mood-ecstatic
-- phase: expand
-- parent: sha256/v1:623d3481343fdc05c7b51f860876dea6e3f7e522e995269039715e269be3e597
-- transactional: no
-- gate: none
-- schema: sha256/v1:b4f2f702a25c244256e1e8688515514a8e1c0fbfec417b0d94ca84bef1f4c549
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: writes a table anew while nobody else can use it; reads the table, others may write
--   meanwhile; strongest lock ACCESS EXCLUSIVE

-- Outside a transaction, so that others may use the label at once; its place is part of the type's
-- order.
ALTER TYPE public.mood ADD VALUE 'ECSTATIC' AFTER 'HAPPY';
