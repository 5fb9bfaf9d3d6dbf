-- concertina: 1
-- change: change-staff-title-to-varchar-20
-- phase: constrain
-- parent: sha256/v1:8d883036e65c7a2c01a31f9e248bfcc287edc112efdfd83bf69f29fce49622a2
-- depends: 0003_backfill_change-staff-title-to-varchar-20
-- transactional: no
-- gate: none
-- schema: sha256/v1:1e7c7969659d61d9a5a76be98c3a76d1807033262e203994048ff1b2ff46c4d1
-- cost: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Prove that no row disagrees: replication and restores pass the triggers by.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(id) AS pg_catalog.text) AS sample
        FROM public.staff
            WHERE _shadow_0002_title IS DISTINCT FROM CAST((title) AS character varying(20)) AND title IS DISTINCT FROM CAST((_shadow_0002_title) AS character varying(10))
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.staff" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
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
        SELECT CAST(ROW(badge) AS pg_catalog.text) AS sample
        FROM public.staff
            WHERE badge IS NOT NULL
            GROUP BY badge
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.staff" have equal values in "badge", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0002_staff_badge_title_key
    ON public.staff (badge) INCLUDE (_shadow_0002_title);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.staff
    ADD CONSTRAINT _interim_0002_staff_badge_title_key UNIQUE USING INDEX _interim_0002_staff_badge_title_key;
