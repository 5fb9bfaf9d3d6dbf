-- concertina: 1
-- change: change-orders-total-to-bigint
-- phase: constrain
-- parent: sha256/v1:98a5380fbf480a8b86d175e738f54dee2388d103b84b6eac606367d59e639be3
-- depends: 0003_backfill_change-orders-total-to-bigint
-- transactional: yes
-- gate: none
-- schema: sha256/v1:f0c463b04f19d2c6dfb4ebd429d2246a59a6a2aac3609bcb443aa4a1f88b0d91
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
            WHERE _shadow_0002_total IS DISTINCT FROM CAST((total) AS bigint) AND total IS DISTINCT FROM CAST((_shadow_0002_total) AS integer)
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
