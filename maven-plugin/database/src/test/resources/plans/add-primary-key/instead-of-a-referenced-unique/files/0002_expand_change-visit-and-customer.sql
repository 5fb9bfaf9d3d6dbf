-- concertina: 1
-- change: change-visit-and-customer
-- phase: expand
-- parent: sha256/v1:e68541a1c6b007606b671f68ff0cfaf31d393e5a54c0e037de043a70f7ad3d23
-- transactional: no
-- gate: none
-- schema: sha256/v1:c07c69b3cf53aea2598efbacfdef1f038b838dc0a0c9e78b9c969acf832d502c
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.visit DROP CONSTRAINT visit_customer_fkey;

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.customer DROP CONSTRAINT customer_code_key;
