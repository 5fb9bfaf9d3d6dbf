-- concertina: 1
-- change: rename-orders-to-purchase
-- phase: contract
-- parent: sha256/v1:623b4c39b1fbb2c411a7f9e97412fbbdbadd58773d476d44de36e30e87d49611
-- depends: 0002_expand_rename-orders-to-purchase
-- transactional: yes
-- gate: live
-- schema: sha256/v1:ec2eba9e52e772ff584b717b140d10d4c16eaf1b4e6b044be9bc8675f341e368
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code is gone: nobody needs the old name.
DROP VIEW public.orders;
