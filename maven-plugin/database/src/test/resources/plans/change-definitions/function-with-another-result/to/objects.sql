CREATE FUNCTION public.twice(n integer) RETURNS bigint LANGUAGE sql AS 'SELECT n * 2::bigint';
CREATE VIEW public.doubled AS SELECT public.twice(total) AS total FROM public.orders;
COMMENT ON FUNCTION public.twice(integer) IS 'Two times';
