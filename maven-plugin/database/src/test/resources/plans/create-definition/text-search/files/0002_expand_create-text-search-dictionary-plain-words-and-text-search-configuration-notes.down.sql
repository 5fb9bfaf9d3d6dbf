-- concertina: 1
-- change: create-text-search-dictionary-plain-words-and-text-search-configuration-notes
-- phase: expand
-- parent: sha256/v1:5d5d7042aa3a8b031ae740a023f2d85eb4843267c7acfb406b6c95946b2db51f
-- transactional: yes
-- gate: none
-- schema: sha256/v1:5bf5d812c43926b1b178ab51f6a59ed1804c9afc6c122255c97a9d451c9a0132
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; no lock that others meet

-- Only new code knows the comment.
COMMENT ON TEXT SEARCH CONFIGURATION public.notes IS NULL;

-- Only new code knows the text search mapping.
ALTER TEXT SEARCH CONFIGURATION public.notes DROP MAPPING FOR asciiword;

-- Only new code knows the text search configuration.
DROP TEXT SEARCH CONFIGURATION public.notes;

-- Only new code knows the text search dictionary.
DROP TEXT SEARCH DICTIONARY public.plain_words;
