-- concertina: 1
-- change: change-reading-north
-- phase: constrain
-- parent: sha256/v1:ae8fd5e4789d17a70f831b89927e32b89dad775b3f501d1a1ae112ce4fb7df8d
-- transactional: no
-- gate: live
-- schema: sha256/v1:2ba8bd2f54f0d9cc9bf2a0a54ae06f39a05f660a170144db32aea04553282d89
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Look first: a row without a value would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ctid AS pg_catalog.text) AS sample
        FROM public.reading_north
            WHERE id IS NULL
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.reading_north" have no value in "id", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Give them one. Then run this file again.';
    END IF;
END
$concertina$;

-- Look first: a row without a value would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ctid AS pg_catalog.text) AS sample
        FROM public.reading_north
            WHERE site IS NULL
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.reading_north" have no value in "site", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Give them one. Then run this file again.';
    END IF;
END
$concertina$;

-- Look first: a row without a value would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ctid AS pg_catalog.text) AS sample
        FROM public.reading_north
            WHERE note IS NULL
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.reading_north" have no value in "note", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Give them one. Then run this file again.';
    END IF;
END
$concertina$;

-- Look first: a duplicate would show only after a long build, and leave an invalid index behind.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(id, site) AS pg_catalog.text) AS sample
        FROM public.reading_north
            WHERE id IS NOT NULL
            AND site IS NOT NULL
            GROUP BY id, site
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.reading_north" have equal values in "id", "site", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.reading_north
    ADD CONSTRAINT reading_north_id_not_null NOT NULL id NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.reading_north VALIDATE CONSTRAINT reading_north_id_not_null;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.reading_north
    ADD CONSTRAINT reading_north_site_not_null NOT NULL site NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.reading_north VALIDATE CONSTRAINT reading_north_site_not_null;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.reading_north
    ADD CONSTRAINT reading_north_note_not_null NOT NULL note NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.reading_north VALIDATE CONSTRAINT reading_north_note_not_null;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY reading_north_pkey
    ON public.reading_north (id, site);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.reading_north
    ADD CONSTRAINT reading_north_pkey PRIMARY KEY USING INDEX reading_north_pkey;
