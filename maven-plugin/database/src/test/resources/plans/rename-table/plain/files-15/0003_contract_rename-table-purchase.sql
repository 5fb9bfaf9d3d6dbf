-- concertina: 1
-- change: rename-table-purchase
-- phase: contract
-- parent: sha256/v1:9af194ddfeced9ff493da8dea85fbb8ebdc19599b4025dd734993313ef28b6b6
-- depends: 0002_expand_rename-table-purchase
-- transactional: yes
-- gate: live
-- schema: sha256/v1:ec2eba9e52e772ff584b717b140d10d4c16eaf1b4e6b044be9bc8675f341e368
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code is gone: nobody needs the old name.
DROP VIEW public.orders;
