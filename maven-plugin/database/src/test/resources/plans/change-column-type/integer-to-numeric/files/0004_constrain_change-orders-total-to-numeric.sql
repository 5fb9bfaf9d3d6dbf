-- concertina: 1
-- change: change-orders-total-to-numeric
-- phase: constrain
-- parent: sha256/v1:f8f221e8dab325197308cc030e17814049368f585ddb0e4cb10241ae626954dc
-- depends: 0003_backfill_change-orders-total-to-numeric
-- transactional: yes
-- gate: none
-- schema: sha256/v1:d0090a5c28f0224484613275f397cdbef837e15016d6c6aca49d4114b728261f
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
            WHERE (_shadow_0002_total)::pg_catalog.text COLLATE pg_catalog."C" IS DISTINCT FROM (CAST((total) AS numeric(9,2)))::pg_catalog.text COLLATE pg_catalog."C" AND total IS DISTINCT FROM CAST((_shadow_0002_total) AS integer)
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
