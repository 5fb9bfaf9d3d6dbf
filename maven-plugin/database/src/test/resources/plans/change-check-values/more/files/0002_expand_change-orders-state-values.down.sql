-- concertina: 1
-- change: change-orders-state-values
-- phase: expand
-- parent: sha256/v1:eff7e3d42bf70a13dec513f6f5d65282e6c25cee45d167f711d6b99d66e4fd2f
-- transactional: no
-- gate: none
-- schema: sha256/v1:7ec6d6ce077e0a4a2b900eef55fbafacff50e1bf402a7cc4bbce0f5bf5ab41bc
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
            WHERE NOT (state IN ('NEW', 'DONE'))
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" break check "_interim_0002_orders_state_check", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Correct these rows. Then run this file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.orders
    ADD CONSTRAINT _interim_0002_orders_state_check CHECK (state IN ('NEW', 'DONE')) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT _interim_0002_orders_state_check;

-- It is proved and takes the name.
BEGIN;
ALTER TABLE public.orders DROP CONSTRAINT orders_state_check;
ALTER TABLE public.orders RENAME CONSTRAINT _interim_0002_orders_state_check TO orders_state_check;
COMMIT;
