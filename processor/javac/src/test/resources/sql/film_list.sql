CREATE VIEW public.film_list AS
  SELECT id, title
  FROM public.film; -- nothing secret

COMMENT ON VIEW public.film_list IS 'What everybody may see.';
GRANT SELECT ON public.film_list TO PUBLIC;
