-- concertina: 1
-- change: add-mood-values
-- phase: expand
-- parent: sha256/v1:f932fd33366629e56241b9708bc4369913af9c4f60439aec3c82d638ed15e50c
-- transactional: no
-- gate: none
-- schema: sha256/v1:5d6aad83364fe84f1758495f24993f4eca48b8560f6e0b341e8ac5832ee69094
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: writes a table anew while nobody else can use it; reads the table, others may write
--   meanwhile; strongest lock ACCESS EXCLUSIVE

-- Outside a transaction, so that others may use the label at once; its place is part of the type's
-- order.
ALTER TYPE public.mood ADD VALUE 'ANGRY' BEFORE 'SAD';

-- Outside a transaction, so that others may use the label at once; its place is part of the type's
-- order.
ALTER TYPE public.mood ADD VALUE 'OK' AFTER 'SAD';

-- Outside a transaction, so that others may use the label at once; its place is part of the type's
-- order.
ALTER TYPE public.mood ADD VALUE 'ECSTATIC' AFTER 'HAPPY';
