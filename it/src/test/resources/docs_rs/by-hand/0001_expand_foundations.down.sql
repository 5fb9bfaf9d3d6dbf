DROP FUNCTION public.normalize_crate_name(character varying);

DROP TYPE public.feature;
