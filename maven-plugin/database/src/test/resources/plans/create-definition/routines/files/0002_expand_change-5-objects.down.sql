-- concertina: 1
-- change: change-5-objects
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:8148de3116fad1534513dfc6da33ec08ba74d63bf5b89aaaa38ded6d8c240f21
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Only new code knows the grant.
REVOKE EXECUTE ON FUNCTION public.twice(integer) FROM pg_monitor;

-- Only new code knows the revoke.
GRANT ALL ON FUNCTION public.twice(integer) TO PUBLIC;

-- Only new code knows the owner.
ALTER PROCEDURE public.forget(bigint) OWNER TO CURRENT_USER;

-- Only new code knows the comment.
COMMENT ON FUNCTION public.twice(integer) IS NULL;

-- Only new code knows the comment.
COMMENT ON AGGREGATE public.product(integer) IS NULL;

-- Only new code knows the aggregate.
DROP AGGREGATE public.product(integer);

-- Only new code knows the procedure.
DROP PROCEDURE public.forget(bigint);

-- Only new code knows the function.
DROP FUNCTION public.large_orders(integer);

-- Only new code knows the function.
DROP FUNCTION public.four_times(integer);

-- Only new code knows the function.
DROP FUNCTION public.twice(integer);
