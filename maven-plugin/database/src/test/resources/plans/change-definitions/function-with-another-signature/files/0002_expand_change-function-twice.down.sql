-- concertina: 1
-- change: change-function-twice
-- phase: expand
-- parent: sha256/v1:5b538280a2e6d3da3d551a5866c517698341d7f56be5daffd9fb67551a3981ba
-- transactional: yes
-- gate: none
-- schema: sha256/v1:d84f5f688541d6e035cb0f7984db082cb5e13faf326343db84944b19c23b2aaa
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Only new code knows the function.
DROP FUNCTION public.twice(bigint);
