-- concertina: 1
-- change: more-visits-than-an-int
-- phase: constrain
-- parent: sha256/v1:ccdfb0991c34db326a5d3e30b56f8364c9c6c07bfed0dd9602b476fd992469d1
-- depends: 0016_backfill_more-visits-than-an-int
-- transactional: no
-- gate: none
-- schema: sha256/v1:ef412a44e41e1d65eedd95625ea5778867f0c85c626573da875d605c908a42c5
-- cost: builds 8 indexes beside running writers; reads the table, others may write meanwhile;
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
        FROM public.invoice
            WHERE _shadow_0015_visit_id IS DISTINCT FROM CAST((visit_id) AS bigint) AND visit_id IS DISTINCT FROM CAST((_shadow_0015_visit_id) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.invoice" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
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
        SELECT CAST(ROW(_shadow_0015_visit_id) AS pg_catalog.text) AS sample
        FROM public.invoice
            WHERE _shadow_0015_visit_id IS NOT NULL
            GROUP BY _shadow_0015_visit_id
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.invoice" have equal values in "_shadow_0015_visit_id", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

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
        FROM public.visit
            WHERE _shadow_0015_id IS DISTINCT FROM CAST((id) AS bigint) AND id IS DISTINCT FROM CAST((_shadow_0015_id) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.visit" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- A duplicate would make the index fail after a long build.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(_shadow_0015_id) AS pg_catalog.text) AS sample
        FROM public.visit
            WHERE _shadow_0015_id IS NOT NULL
            GROUP BY _shadow_0015_id
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.visit" have equal values in "_shadow_0015_id", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

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
        FROM public.owner
            WHERE _shadow_0015_id IS DISTINCT FROM CAST((id) AS bigint) AND id IS DISTINCT FROM CAST((_shadow_0015_id) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.owner" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- A duplicate would make the index fail after a long build.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(_shadow_0015_id) AS pg_catalog.text) AS sample
        FROM public.owner
            WHERE _shadow_0015_id IS NOT NULL
            GROUP BY _shadow_0015_id
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.owner" have equal values in "_shadow_0015_id", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

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
        FROM public.pet
            WHERE _shadow_0015_owner_id IS DISTINCT FROM CAST((owner_id) AS bigint) AND owner_id IS DISTINCT FROM CAST((_shadow_0015_owner_id) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.pet" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

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
        FROM public.pet
            WHERE _shadow_0015_id IS DISTINCT FROM CAST((id) AS bigint) AND id IS DISTINCT FROM CAST((_shadow_0015_id) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.pet" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- A duplicate would make the index fail after a long build.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(_shadow_0015_id) AS pg_catalog.text) AS sample
        FROM public.pet
            WHERE _shadow_0015_id IS NOT NULL
            GROUP BY _shadow_0015_id
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.pet" have equal values in "_shadow_0015_id", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

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
        FROM public.visit
            WHERE _shadow_0015_pet_id IS DISTINCT FROM CAST((pet_id) AS bigint) AND pet_id IS DISTINCT FROM CAST((_shadow_0015_pet_id) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.visit" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

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
        FROM public.pet
            WHERE _shadow_0015_type_id IS DISTINCT FROM CAST((type_id) AS bigint) AND type_id IS DISTINCT FROM CAST((_shadow_0015_type_id) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.pet" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

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
        FROM public.pet_type
            WHERE _shadow_0015_id IS DISTINCT FROM CAST((id) AS bigint) AND id IS DISTINCT FROM CAST((_shadow_0015_id) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.pet_type" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- A duplicate would make the index fail after a long build.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(_shadow_0015_id) AS pg_catalog.text) AS sample
        FROM public.pet_type
            WHERE _shadow_0015_id IS NOT NULL
            GROUP BY _shadow_0015_id
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.pet_type" have equal values in "_shadow_0015_id", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

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
        FROM public.specialty
            WHERE _shadow_0015_id IS DISTINCT FROM CAST((id) AS bigint) AND id IS DISTINCT FROM CAST((_shadow_0015_id) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.specialty" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- A duplicate would make the index fail after a long build.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(_shadow_0015_id) AS pg_catalog.text) AS sample
        FROM public.specialty
            WHERE _shadow_0015_id IS NOT NULL
            GROUP BY _shadow_0015_id
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.specialty" have equal values in "_shadow_0015_id", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

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
        FROM public.vet
            WHERE _shadow_0015_id IS DISTINCT FROM CAST((id) AS bigint) AND id IS DISTINCT FROM CAST((_shadow_0015_id) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.vet" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- A duplicate would make the index fail after a long build.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(_shadow_0015_id) AS pg_catalog.text) AS sample
        FROM public.vet
            WHERE _shadow_0015_id IS NOT NULL
            GROUP BY _shadow_0015_id
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.vet" have equal values in "_shadow_0015_id", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Prove that no row disagrees: replication and restores pass the triggers by.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(vet_id, specialties_id) AS pg_catalog.text) AS sample
        FROM public.vet_specialties
            WHERE (_shadow_0015_specialties_id IS DISTINCT FROM CAST((specialties_id) AS bigint) OR _shadow_0015_vet_id IS DISTINCT FROM CAST((vet_id) AS bigint)) AND (specialties_id IS DISTINCT FROM CAST((_shadow_0015_specialties_id) AS integer) OR vet_id IS DISTINCT FROM CAST((_shadow_0015_vet_id) AS integer))
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.vet_specialties" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- A duplicate would make the index fail after a long build.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(_shadow_0015_vet_id, _shadow_0015_specialties_id) AS pg_catalog.text) AS sample
        FROM public.vet_specialties
            WHERE _shadow_0015_vet_id IS NOT NULL
            AND _shadow_0015_specialties_id IS NOT NULL
            GROUP BY _shadow_0015_vet_id, _shadow_0015_specialties_id
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.vet_specialties" have equal values in "_shadow_0015_vet_id", "_shadow_0015_specialties_id", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

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
        FROM public.visit
            WHERE _shadow_0015_vet_id IS DISTINCT FROM CAST((vet_id) AS bigint) AND vet_id IS DISTINCT FROM CAST((_shadow_0015_vet_id) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.visit" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.invoice VALIDATE CONSTRAINT invoice__shadow_0015_visit_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.invoice ALTER COLUMN _shadow_0015_visit_id SET NOT NULL;
ALTER TABLE public.invoice DROP CONSTRAINT invoice__shadow_0015_visit_id_not_null_check;
COMMIT;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0015_invoice_visit_id_key
    ON public.invoice (_shadow_0015_visit_id);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.invoice
    ADD CONSTRAINT _interim_0015_invoice_visit_id_key UNIQUE USING INDEX _interim_0015_invoice_visit_id_key;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.visit VALIDATE CONSTRAINT visit__shadow_0015_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.visit ALTER COLUMN _shadow_0015_id SET NOT NULL;
ALTER TABLE public.visit DROP CONSTRAINT visit__shadow_0015_id_not_null_check;
COMMIT;

-- The contract makes it the primary key without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0015_visit_pkey
    ON public.visit (_shadow_0015_id);

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.owner VALIDATE CONSTRAINT owner__shadow_0015_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.owner ALTER COLUMN _shadow_0015_id SET NOT NULL;
ALTER TABLE public.owner DROP CONSTRAINT owner__shadow_0015_id_not_null_check;
COMMIT;

-- The contract makes it the primary key without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0015_owner_pkey
    ON public.owner (_shadow_0015_id);

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.pet VALIDATE CONSTRAINT pet__shadow_0015_owner_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.pet ALTER COLUMN _shadow_0015_owner_id SET NOT NULL;
ALTER TABLE public.pet DROP CONSTRAINT pet__shadow_0015_owner_id_not_null_check;
COMMIT;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.pet VALIDATE CONSTRAINT pet__shadow_0015_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.pet ALTER COLUMN _shadow_0015_id SET NOT NULL;
ALTER TABLE public.pet DROP CONSTRAINT pet__shadow_0015_id_not_null_check;
COMMIT;

-- The contract makes it the primary key without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0015_pet_pkey
    ON public.pet (_shadow_0015_id);

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.visit VALIDATE CONSTRAINT visit__shadow_0015_pet_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.visit ALTER COLUMN _shadow_0015_pet_id SET NOT NULL;
ALTER TABLE public.visit DROP CONSTRAINT visit__shadow_0015_pet_id_not_null_check;
COMMIT;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.pet VALIDATE CONSTRAINT pet__shadow_0015_type_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.pet ALTER COLUMN _shadow_0015_type_id SET NOT NULL;
ALTER TABLE public.pet DROP CONSTRAINT pet__shadow_0015_type_id_not_null_check;
COMMIT;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.pet_type VALIDATE CONSTRAINT pet_type__shadow_0015_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.pet_type ALTER COLUMN _shadow_0015_id SET NOT NULL;
ALTER TABLE public.pet_type DROP CONSTRAINT pet_type__shadow_0015_id_not_null_check;
COMMIT;

-- The contract makes it the primary key without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0015_pet_type_pkey
    ON public.pet_type (_shadow_0015_id);

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.specialty VALIDATE CONSTRAINT specialty__shadow_0015_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.specialty ALTER COLUMN _shadow_0015_id SET NOT NULL;
ALTER TABLE public.specialty DROP CONSTRAINT specialty__shadow_0015_id_not_null_check;
COMMIT;

-- The contract makes it the primary key without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0015_specialty_pkey
    ON public.specialty (_shadow_0015_id);

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.vet VALIDATE CONSTRAINT vet__shadow_0015_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.vet ALTER COLUMN _shadow_0015_id SET NOT NULL;
ALTER TABLE public.vet DROP CONSTRAINT vet__shadow_0015_id_not_null_check;
COMMIT;

-- The contract makes it the primary key without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0015_vet_pkey
    ON public.vet (_shadow_0015_id);

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.vet_specialties VALIDATE CONSTRAINT vet_specialties__shadow_0015_specialties_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.vet_specialties ALTER COLUMN _shadow_0015_specialties_id SET NOT NULL;
ALTER TABLE public.vet_specialties DROP CONSTRAINT vet_specialties__shadow_0015_specialties_id_not_null_check;
COMMIT;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.vet_specialties VALIDATE CONSTRAINT vet_specialties__shadow_0015_vet_id_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.vet_specialties ALTER COLUMN _shadow_0015_vet_id SET NOT NULL;
ALTER TABLE public.vet_specialties DROP CONSTRAINT vet_specialties__shadow_0015_vet_id_not_null_check;
COMMIT;

-- The contract makes it the primary key without a scan.
CREATE UNIQUE INDEX CONCURRENTLY _interim_0015_vet_specialties_pkey
    ON public.vet_specialties (_shadow_0015_vet_id, _shadow_0015_specialties_id);
