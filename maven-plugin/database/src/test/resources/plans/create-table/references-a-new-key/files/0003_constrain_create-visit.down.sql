-- concertina: 1
-- change: create-visit
-- phase: constrain
-- parent: sha256/v1:8930a90d103145ba4c3461eadf7151764f3875a1c91881688604f568a75d339a
-- depends: 0002_expand_create-visit
-- transactional: no
-- gate: live
-- schema: sha256/v1:69d8591d89e2432bb2af9b57abfd559fe6c99a73f7870cdf9535a012321b6d4b
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.visit DROP CONSTRAINT visit_customer_fkey;

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.customer DROP CONSTRAINT customer_code_key;
