-- concertina: 1
-- change: create-policy-small-on-orders-and-policy-strict-on-orders
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: no
-- gate: none
-- schema: sha256/v1:4b022f17001f007a3897b8ed9b9d111711c4c35f58f23ebefeeff4421bff47c6
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- New code finds the policy there.
CREATE POLICY small ON public.orders FOR SELECT TO pg_monitor USING (total < 100);

-- New code finds the policy there.
CREATE POLICY strict ON public.orders AS RESTRICTIVE TO PUBLIC USING (total IS NOT NULL) WITH CHECK (total > 0);

-- New code finds the row security there.
ALTER TABLE public.orders ENABLE ROW LEVEL SECURITY;

-- New code finds the forced row security there.
ALTER TABLE public.orders FORCE ROW LEVEL SECURITY;

-- New code finds the comment there.
COMMENT ON POLICY small ON public.orders IS 'Small ones';
