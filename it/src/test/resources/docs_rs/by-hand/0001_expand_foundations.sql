-- What no class can declare, and tables need.
CREATE TYPE public.feature AS (
    name text,
    subfeatures text[]
);

CREATE FUNCTION public.normalize_crate_name(character varying) RETURNS character varying
    LANGUAGE sql IMMUTABLE
    AS $$
        SELECT lower(replace($1, '_', '-'));
    $$;
