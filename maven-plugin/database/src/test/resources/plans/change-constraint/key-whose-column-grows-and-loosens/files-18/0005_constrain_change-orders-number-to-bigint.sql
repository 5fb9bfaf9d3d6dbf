-- concertina: 1
-- change: change-orders-number-to-bigint
-- phase: constrain
-- parent: sha256/v1:366b0642867cb7020d7bb0e82ab3a4fc2f42cc519d1ff8c0389c418b4746caf9
-- depends: 0004_constrain_change-orders-number-to-bigint
-- transactional: no
-- gate: live
-- schema: sha256/v1:a1685db4747ccc5f197873dc724eff643694a60b6579f010e80e27c75468337a
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Look first: a row without a value would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(number) AS pg_catalog.text) AS sample
        FROM public.orders
            WHERE code IS NULL
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'check_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" have no value in "code", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Give them one. Then run this file again.';
    END IF;
END
$concertina$;

-- New rows must have a value from now on; the old ones are not read yet.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_code_not_null NOT NULL code NOT VALID;

-- Prove it for the rows that were there before: reads the table, but lets others read and write.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_code_not_null;
