-- concertina: 1
-- change: change-orders-and-customer
-- phase: constrain
-- parent: sha256/v1:d03f26f3e9a22568b5db6394da82aae79d7631f9839a88d567021110ae8639ee
-- depends: 0003_backfill_change-orders-and-customer
-- transactional: yes
-- gate: none
-- schema: sha256/v1:cb8b60cbd9f007faceb1c88a9b1d27a79d5573b60a795205439ac71925aa9e61
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
            WHERE (_shadow_0002_customer)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((customer) AS double precision))::pg_catalog.text COLLATE pg_catalog."C" AND customer IS DISTINCT FROM CAST((_shadow_0002_customer) AS integer)
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
