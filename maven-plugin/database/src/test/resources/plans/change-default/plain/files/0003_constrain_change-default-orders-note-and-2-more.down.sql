-- concertina: 1
-- change: change-default-orders-note-and-2-more
-- phase: constrain
-- parent: sha256/v1:b956a2d5485265149e8a10d2a3615465ca626da6a7aa6cc314d2347a4127855c
-- depends: 0002_expand_change-default-orders-note-and-2-more
-- transactional: yes
-- gate: live
-- schema: sha256/v1:56410db38cb01664edb571bbe38041f007fa87c12cdf37bfa4ef3fc68ad7c513
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The default that stood before.
ALTER TABLE public.orders ALTER COLUMN gone SET DEFAULT 1;
