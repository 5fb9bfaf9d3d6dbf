-- concertina: 1
-- change: rename-orders-to-sales
-- phase: contract
-- parent: sha256/v1:8653d0c819917658a6a46890e3b28f2712b7297d2f11d92853fa0cac8bd0ac70
-- depends: 0002_expand_rename-orders-to-sales
-- transactional: yes
-- gate: live
-- schema: sha256/v1:21517bbe48783332c4e7a7395944cfb0d39f7fd7c303731b086e03229d51bdcb
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code is gone: nobody needs the old name.
DROP VIEW public.orders;
