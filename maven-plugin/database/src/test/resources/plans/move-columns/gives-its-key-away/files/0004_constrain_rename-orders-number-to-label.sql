-- concertina: 1
-- change: rename-orders-number-to-label
-- phase: constrain
-- parent: sha256/v1:5058a638ab55b17be00cc19a0bfe8eb0dca10f243f2fcdc8f742dcdfdcd9bc96
-- depends: 0003_backfill_rename-orders-number-to-label
-- transactional: no
-- gate: none
-- schema: sha256/v1:e54ba79f19742f14d749cb5f4a03e596b59a5b9730f0de9f6edaedaf59a1c7d7
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
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
        SELECT CAST(ctid AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE label IS DISTINCT FROM CAST((number) AS integer) AND number IS DISTINCT FROM CAST((label) AS integer)
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
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_label_not_null_check;

-- The validated check spares SET NOT NULL its scan, and is no longer needed then.
BEGIN;
ALTER TABLE public.orders ALTER COLUMN label SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_label_not_null_check;
COMMIT;
