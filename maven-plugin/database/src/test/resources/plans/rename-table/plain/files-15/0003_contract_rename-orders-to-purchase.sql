-- concertina: 1
-- change: rename-orders-to-purchase
-- phase: contract
-- parent: sha256/v1:5cc3a16ffb70fcc88b62cebc58bdd8f0a0316b77ff1f6cfbacfcf6b1d1ad4104
-- depends: 0002_expand_rename-orders-to-purchase
-- transactional: yes
-- gate: live
-- schema: sha256/v1:ec2eba9e52e772ff584b717b140d10d4c16eaf1b4e6b044be9bc8675f341e368
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code is gone: nobody needs the old name.
DROP VIEW public.orders;
