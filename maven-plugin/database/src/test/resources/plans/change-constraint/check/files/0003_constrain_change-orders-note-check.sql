-- concertina: 1
-- change: change-orders-note-check
-- phase: constrain
-- parent: sha256/v1:5a670f8909262c6e6bc49be0de093b173c95654726c1165c4ace97f08672a3dc
-- depends: 0002_expand_change-orders-note-check
-- transactional: no
-- gate: live
-- schema: sha256/v1:74d8565c4f245bb745710466714fb5f6c9f4425d1b666bf5f696175967a249d3
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- Look first: a row that breaks the rule would stop it halfway.
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
            WHERE NOT (length(note) < 60)
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" break check "_interim_0002_orders_note_check", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows. Then run this file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.orders
    ADD CONSTRAINT _interim_0002_orders_note_check CHECK (length(note) < 60) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT _interim_0002_orders_note_check;

-- It is proved and takes the name.
BEGIN;
ALTER TABLE public.orders DROP CONSTRAINT orders_note_check;
ALTER TABLE public.orders RENAME CONSTRAINT _interim_0002_orders_note_check TO orders_note_check;
COMMIT;
