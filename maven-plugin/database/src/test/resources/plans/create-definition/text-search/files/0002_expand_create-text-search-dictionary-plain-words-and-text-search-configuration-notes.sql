-- concertina: 1
-- change: create-text-search-dictionary-plain-words-and-text-search-configuration-notes
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:5bf5d812c43926b1b178ab51f6a59ed1804c9afc6c122255c97a9d451c9a0132
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- New code finds the text search dictionary there.
CREATE TEXT SEARCH DICTIONARY public.plain_words (TEMPLATE = pg_catalog.simple, STOPWORDS = 'english');

-- New code finds the text search configuration there.
CREATE TEXT SEARCH CONFIGURATION public.notes (PARSER = pg_catalog."default");

-- New code finds the text search mapping there.
ALTER TEXT SEARCH CONFIGURATION public.notes ADD MAPPING FOR asciiword WITH public.plain_words;

-- New code finds the comment there.
COMMENT ON TEXT SEARCH CONFIGURATION public.notes IS 'For notes';
