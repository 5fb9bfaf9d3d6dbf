-- concertina: 1
-- change: rename-orders-to-sales
-- phase: expand
-- parent: sha256/v1:9f0750bfd44f3ea9f533b1e9655dfcf326b4c7075aa513d9f2175ae4b59afe74
-- transactional: yes
-- gate: none
-- schema: sha256/v1:21517bbe48783332c4e7a7395944cfb0d39f7fd7c303731b086e03229d51bdcb
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The table gets its old name back; nothing was copied.
DROP VIEW public.orders;
ALTER TABLE public.sales RENAME TO orders;
