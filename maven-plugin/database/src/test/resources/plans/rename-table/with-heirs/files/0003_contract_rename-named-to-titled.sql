-- concertina: 1
-- change: rename-named-to-titled
-- phase: contract
-- parent: sha256/v1:9a7c9b15106ee3c2f1f1d8bf45634662f76fcfcc48fecfb76f1da6508e783bca
-- depends: 0002_expand_rename-named-to-titled
-- transactional: yes
-- gate: live
-- schema: sha256/v1:1f7009128e45e25de4bdc5296be5e09f16acdd145a279446a03164d1c2299d5c
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code is gone: nobody needs the old name.
DROP VIEW public.named;
