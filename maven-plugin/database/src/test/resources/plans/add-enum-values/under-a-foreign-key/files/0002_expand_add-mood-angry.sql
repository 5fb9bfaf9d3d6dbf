-- concertina: 1
-- change: add-mood-angry
-- phase: expand
-- parent: sha256/v1:6a46ba01f06fb37f677f0cada26779c09df38ec866727f779ed9c028129af743
-- transactional: no
-- gate: none
-- schema: sha256/v1:3f50b8f0644bb149bebb94647361c143bf1d1f6ae8f2352b3bc9551a7c98f796
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: writes a table anew while nobody else can use it; reads the table, others may write
--   meanwhile; strongest lock ACCESS EXCLUSIVE

-- Outside a transaction, so that others may use the label at once; its place is part of the type's
-- order.
ALTER TYPE public.mood ADD VALUE 'ANGRY' BEFORE 'SAD';
