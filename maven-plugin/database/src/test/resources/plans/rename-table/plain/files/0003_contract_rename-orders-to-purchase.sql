-- concertina: 1
-- change: rename-orders-to-purchase
-- phase: contract
-- parent: sha256/v1:58acf1abb2e2e3ca4b4fc0e56e9d8569cea7b106eb232ebe52c3d8514c871da1
-- depends: 0002_expand_rename-orders-to-purchase
-- transactional: yes
-- gate: live
-- schema: sha256/v1:ec2eba9e52e772ff584b717b140d10d4c16eaf1b4e6b044be9bc8675f341e368
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code is gone: nobody needs the old name.
DROP VIEW public.orders;
