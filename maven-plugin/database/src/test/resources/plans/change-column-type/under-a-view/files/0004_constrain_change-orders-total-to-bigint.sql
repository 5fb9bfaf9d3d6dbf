-- concertina: 1
-- change: change-orders-total-to-bigint
-- phase: constrain
-- parent: sha256/v1:28052ef4c1333aa2fa65d87319201c9fa29598a4c3a63d95ace5a76978dfce1f
-- depends: 0003_backfill_change-orders-total-to-bigint
-- transactional: yes
-- gate: none
-- schema: sha256/v1:bf2505a897e96708beff5faa035d51cdc903ae520790d434efeb02af09449539
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
