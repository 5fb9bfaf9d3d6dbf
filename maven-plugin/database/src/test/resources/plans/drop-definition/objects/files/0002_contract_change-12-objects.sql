-- concertina: 1
-- change: change-12-objects
-- phase: contract
-- parent: sha256/v1:bae9e21da8c5f11fe3d243001cc46bee50f5027218ee603af51d919c7465bb0d
-- transactional: yes
-- gate: live
-- schema: sha256/v1:4bb83d3b3cd47220bb5fae44ef5d3477c5f0fce602e1ce0cb94184dee296a2a7
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Old code, which used the cast, is gone.
DROP CAST (public.address AS text);

-- Old code, which used the operator, is gone.
DROP OPERATOR public.~~~ (public.address, public.address);

-- Old code, which used the aggregate, is gone.
DROP AGGREGATE public.product(integer);

-- Old code, which used the procedure, is gone.
DROP PROCEDURE public.forget(bigint);

-- Old code, which used the function, is gone.
DROP FUNCTION public.same(public.address, public.address);

-- Old code, which used the function, is gone.
DROP FUNCTION public.large_orders(integer);

-- Old code, which used the function, is gone.
DROP FUNCTION public.four_times(integer);

-- Old code, which used the function, is gone.
DROP FUNCTION public.twice(integer);

-- Old code, which used the function, is gone.
DROP FUNCTION public.address_text(public.address);

-- Old code, which used the range type, is gone.
DROP TYPE public.times;

-- Old code, which used the composite type, is gone.
DROP TYPE public.address;

-- Old code, which used the collation, is gone.
DROP COLLATION public.german;
