-- concertina: 1
-- change: rename-named-to-titled
-- phase: expand
-- parent: sha256/v1:ffec9cbfb91797f8271e31c1d9aa1179aacb9bf730508636f7b98706f91f546b
-- transactional: yes
-- gate: none
-- schema: sha256/v1:1f7009128e45e25de4bdc5296be5e09f16acdd145a279446a03164d1c2299d5c
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The table gets its old name back; nothing was copied.
DROP VIEW public.named;
ALTER TABLE public.titled RENAME TO named;
