-- concertina: 1
-- change: rename-orders-ordered-to-ordered-on
-- phase: constrain
-- parent: sha256/v1:cd952de06bd23536593cecef2263c31fbd4d227b42934df402619a0e7312c863
-- depends: 0003_backfill_rename-orders-ordered-to-ordered-on
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ad88b0c0a887645530c1cda6f8cf3a86604abe6839cd5419bb265ef4a2b7a7fc
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
            WHERE ordered_on IS DISTINCT FROM CAST((CASE WHEN ordered ~ '^[0-9]{8}$' THEN to_date(ordered, 'YYYYMMDD') END) AS date) AND ordered IS DISTINCT FROM CAST((to_char(ordered_on, 'YYYYMMDD')) AS text)
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
