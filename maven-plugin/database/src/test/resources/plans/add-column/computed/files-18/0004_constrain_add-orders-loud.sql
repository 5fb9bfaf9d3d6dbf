-- concertina: 1
-- change: add-orders-loud
-- phase: constrain
-- parent: sha256/v1:2d389d30257385edba40ee38200e4ab9c8146732c80e2ad537485297aaf86216
-- depends: 0003_backfill_add-orders-loud
-- transactional: yes
-- gate: none
-- schema: sha256/v1:52ec82974b6edd7d129b4d8bca6f1be646b90195b8990d2a8d91006f92fcb33d
-- cost: reads the table, others may write meanwhile; strongest lock SHARE UPDATE EXCLUSIVE
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
        FROM public.orders
            WHERE loud IS NULL
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

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_loud_not_null;
