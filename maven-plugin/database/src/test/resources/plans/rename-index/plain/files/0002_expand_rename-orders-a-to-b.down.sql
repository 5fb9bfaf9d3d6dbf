-- concertina: 1
-- change: rename-orders-a-to-b
-- phase: expand
-- parent: sha256/v1:1ee1c7a3f41913e05a9ce004a6a56669b77dd969ca725b354e4b0a5bd230a0b7
-- transactional: yes
-- gate: none
-- schema: sha256/v1:8e054bafbbf01a1f5711249dadfa0fc4885fbcaf514a1a8fb1c0409f482f4f48
-- cost: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE
--   EXCLUSIVE

-- The name that stood before.
ALTER INDEX public.b RENAME TO a;
