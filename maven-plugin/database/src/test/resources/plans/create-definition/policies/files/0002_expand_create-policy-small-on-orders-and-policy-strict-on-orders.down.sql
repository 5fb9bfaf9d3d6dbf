-- concertina: 1
-- change: create-policy-small-on-orders-and-policy-strict-on-orders
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: no
-- gate: none
-- schema: sha256/v1:4b022f17001f007a3897b8ed9b9d111711c4c35f58f23ebefeeff4421bff47c6
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Only new code knows the comment.
COMMENT ON POLICY small ON public.orders IS NULL;

-- Only new code knows the forced row security.
ALTER TABLE public.orders NO FORCE ROW LEVEL SECURITY;

-- Only new code knows the row security.
ALTER TABLE public.orders DISABLE ROW LEVEL SECURITY;

-- Only new code knows the policy.
DROP POLICY strict ON public.orders;

-- Only new code knows the policy.
DROP POLICY small ON public.orders;
