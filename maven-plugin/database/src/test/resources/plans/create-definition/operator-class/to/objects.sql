CREATE FUNCTION public.back(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT b - a';
CREATE OPERATOR FAMILY public.backwards USING btree;
CREATE OPERATOR CLASS public.backwards FOR TYPE integer USING btree FAMILY public.backwards AS
  OPERATOR 1 >, OPERATOR 2 >=, OPERATOR 3 =, OPERATOR 4 <=, OPERATOR 5 <, FUNCTION 1 public.back(integer, integer);
