-- concertina: 1
-- change: add-mood-calm
-- phase: expand
-- parent: sha256/v1:4bf473359d2579c9d3e3844025e7eda84512f196dbe9fc01f4ad94f497c6bcab
-- transactional: no
-- gate: none
-- schema: sha256/v1:0b6e41c76d8d3f06597b76751ec8b7ac9f1b07978bd2cd65bc570429cae6427c
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: writes a table anew while nobody else can use it; reads the table, others may write
--   meanwhile; strongest lock ACCESS EXCLUSIVE

-- Outside a transaction, so that others may use the label at once; its place is part of the type's
-- order.
ALTER TYPE public.mood ADD VALUE 'CALM' AFTER 'GLAD';
