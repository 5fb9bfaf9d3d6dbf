-- concertina: 1
-- change: change-orders-and-purchases
-- phase: constrain
-- parent: sha256/v1:fba523ccf54e7b0a4aa148e9c4772a8f0e6075435ab59a85ea690d913e35d6c6
-- depends: 0003_backfill_change-orders-and-purchases
-- transactional: yes
-- gate: none
-- schema: sha256/v1:e0df14b9015c62085b2b0ddc64f83c6daa4620dc08c5952d7f5e1f89da133baf
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
        FROM public.purchases
            WHERE _shadow_0002_amount IS DISTINCT FROM CAST((amount) AS bigint) AND amount IS DISTINCT FROM CAST((_shadow_0002_amount) AS integer)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.purchases" disagree between old and new columns, for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct the old or the new value of these rows, then run this file again.';
    END IF;
END
$concertina$;
