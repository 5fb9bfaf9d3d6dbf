-- concertina: 1
-- change: change-visit-and-customer
-- phase: constrain
-- parent: sha256/v1:e1ae9aa5ab4b6f265b644509311271ad13f04bccd0b99a35fd94a42b6439c2d5
-- depends: 0002_expand_change-visit-and-customer
-- transactional: no
-- gate: live
-- schema: sha256/v1:c07c69b3cf53aea2598efbacfdef1f038b838dc0a0c9e78b9c969acf832d502c
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.visit DROP CONSTRAINT visit_customer_fkey;

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.customer DROP CONSTRAINT customer_pkey;
