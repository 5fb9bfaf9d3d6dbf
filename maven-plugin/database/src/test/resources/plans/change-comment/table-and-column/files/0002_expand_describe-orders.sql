-- concertina: 1
-- change: describe-orders
-- phase: expand
-- parent: sha256/v1:bb445e9c7315f3b384a489c16ece320e90f9fe27d2e122fad202648fb4c148ee
-- transactional: no
-- gate: none
-- schema: sha256/v1:b6af15c8bfdb8907cc17ec1c891f0a0f63788b70138af05404fb72828d0eddb4
-- cost: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE
--   EXCLUSIVE

-- For readers; no statement depends on it.
COMMENT ON TABLE public.orders IS 'What was bought.';

-- For readers; no statement depends on it.
COMMENT ON COLUMN public.orders.note IS 'It''s new.';
