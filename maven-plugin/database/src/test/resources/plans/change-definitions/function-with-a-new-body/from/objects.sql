CREATE FUNCTION public.twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n * 2';
CREATE VIEW public.doubled AS SELECT public.twice(total) AS total FROM public.orders;
