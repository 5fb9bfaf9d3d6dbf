-- concertina: 1
-- change: change-orders
-- phase: expand
-- parent: sha256/v1:428cc5b9a0a6ef7873cf034afb98408a42ac9f21a1c1ee515024eeec2d6f2d19
-- transactional: no
-- gate: none
-- schema: sha256/v1:56410db38cb01664edb571bbe38041f007fa87c12cdf37bfa4ef3fc68ad7c513
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The default that stood before.
ALTER TABLE public.orders ALTER COLUMN come DROP DEFAULT;

-- The default that stood before.
ALTER TABLE public.orders ALTER COLUMN note SET DEFAULT 'a';
