-- concertina: 1
-- change: rename-orders-user-to-select-x
-- phase: constrain
-- parent: sha256/v1:531494d3fd055c8107628dbc12dc3be63ee8df7bc03038dc2e0dc95b1ef502b7
-- depends: 0003_backfill_rename-orders-user-to-select-x
-- transactional: yes
-- gate: none
-- schema: sha256/v1:189273c7539d410557a72685136a4fa46c829d571151fd9e9c219ea688c869be
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS SHARE
-- rollback: nothing to do

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
        FROM public.orders
            WHERE "sélect ""x""" IS DISTINCT FROM CAST(("User") AS text) AND "User" IS DISTINCT FROM CAST(("sélect ""x""") AS text)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;
