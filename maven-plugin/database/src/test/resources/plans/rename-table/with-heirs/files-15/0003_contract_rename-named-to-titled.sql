-- concertina: 1
-- change: rename-named-to-titled
-- phase: contract
-- parent: sha256/v1:3715d3379a94975f9f5d19a37c2df4e57e5a93f93701ffe2b6216bb31877b926
-- depends: 0002_expand_rename-named-to-titled
-- transactional: yes
-- gate: live
-- schema: sha256/v1:1f7009128e45e25de4bdc5296be5e09f16acdd145a279446a03164d1c2299d5c
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Old code is gone: nobody needs the old name.
DROP VIEW public.named;
