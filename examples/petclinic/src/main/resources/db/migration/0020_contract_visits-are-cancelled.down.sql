-- concertina: 1
-- change: visits-are-cancelled
-- phase: contract
-- parent: sha256/v1:ec72ec283d5df4f5f23135e59e39aba81e20961918d8fbb0a9c60c5ca56e6db7
-- depends: 0019_expand_visits-are-cancelled
-- transactional: yes
-- gate: live
-- schema: sha256/v1:8f0a5d1686b2f94c549b5957f9277c42d60b848a69ebf1e369df939f0b8e4f4d
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The column is back with its values: the catalog only.
ALTER TABLE public.visit RENAME COLUMN _retired_0019_description TO description;
