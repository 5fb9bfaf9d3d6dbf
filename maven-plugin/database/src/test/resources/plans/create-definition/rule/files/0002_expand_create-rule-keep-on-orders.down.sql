-- concertina: 1
-- change: create-rule-keep-on-orders
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: no
-- gate: none
-- schema: sha256/v1:fbd51b582ec35abb01ec2886d9dacbc212f09455457a6e24dedb4ae4ffbefd99
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Only new code knows the comment.
COMMENT ON RULE keep ON public.orders IS NULL;

-- Only new code knows the rule.
DROP RULE keep ON public.orders;
