-- concertina: 1
-- change: change-7-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:2b9035a583decbc603f37ad68c7c10c7b98c81a38ebcd50244b49f340c034cd8
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Only new code knows the comment.
COMMENT ON TYPE public.address IS NULL;

-- Only new code knows the comment.
COMMENT ON OPERATOR public.~~~ (public.address, public.address) IS NULL;

-- Only new code knows the cast.
DROP CAST (public.address AS text);

-- Only new code knows the operator.
DROP OPERATOR public.~~~ (public.address, public.address);

-- Only new code knows the function.
DROP FUNCTION public.same(public.address, public.address);

-- Only new code knows the function.
DROP FUNCTION public.address_text(public.address);

-- Only new code knows the range type.
DROP TYPE public.times;

-- Only new code knows the composite type.
DROP TYPE public.address;

-- Only new code knows the collation.
DROP COLLATION public.german;
