-- concertina: 1
-- change: rename-orders-to-sales
-- phase: contract
-- parent: sha256/v1:a0db5241eb11469f3c312e684083c462ab37050966043f2b451db4394903a514
-- depends: 0002_expand_rename-orders-to-sales
-- transactional: yes
-- gate: live
-- schema: sha256/v1:21517bbe48783332c4e7a7395944cfb0d39f7fd7c303731b086e03229d51bdcb
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code is gone: nobody needs the old name.
DROP VIEW public.orders;
