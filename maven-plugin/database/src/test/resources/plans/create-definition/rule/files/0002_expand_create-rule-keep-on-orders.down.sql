-- concertina: 1
-- change: create-rule-keep-on-orders
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: no
-- gate: none
-- schema: sha256/v1:2d7d7915ad460feee1081d618cbe39451f07b529795d3ed34af9aa625e42588f
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Only new code knows the comment.
COMMENT ON RULE keep ON public.orders IS NULL;

-- Only new code knows the rule.
DROP RULE keep ON public.orders;
