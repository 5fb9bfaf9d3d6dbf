CREATE TEXT SEARCH DICTIONARY public.plain_words (TEMPLATE = pg_catalog.simple, STOPWORDS = 'english');
CREATE TEXT SEARCH CONFIGURATION public.notes (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION public.notes ADD MAPPING FOR asciiword WITH public.plain_words;
COMMENT ON TEXT SEARCH CONFIGURATION public.notes IS 'For notes';
