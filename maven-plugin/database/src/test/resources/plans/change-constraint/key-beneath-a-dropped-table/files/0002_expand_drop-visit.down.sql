-- concertina: 1
-- change: drop-visit
-- phase: expand
-- parent: sha256/v1:ac915cd44fc46515cf2fc2fe464d2f539e31fb1ef055f04d37418828229e70f4
-- transactional: no
-- gate: none
-- schema: sha256/v1:f4414786d06cee014e37fba42fbe77518ce5981748a85aad874004952ada353e
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock SHARE ROW EXCLUSIVE

-- Look first: a row that references nothing would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(concertina_from.customer) AS pg_catalog.text) AS sample
        FROM public.visit AS concertina_from
            WHERE (concertina_from.customer IS NOT NULL)
            AND NOT EXISTS (
                SELECT FROM public.customer AS concertina_to
                WHERE concertina_to.id = concertina_from.customer
            )
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'foreign_key_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.visit" reference by "customer" no row of table "public.customer", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Insert the missing rows or mend the references, then run the file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.visit
    ADD CONSTRAINT visit_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer (id) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.visit VALIDATE CONSTRAINT visit_customer_fkey;
