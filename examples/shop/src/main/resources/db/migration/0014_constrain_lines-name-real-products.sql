-- concertina: 1
-- change: lines-name-real-products
-- phase: constrain
-- parent: sha256/v1:ad4cacf96c8f87a303c38f64a2ae8cec560605691aa8ad061266dda6d80f9400
-- depends: 0013_expand_lines-name-real-products
-- transactional: no
-- gate: live
-- schema: sha256/v1:1a477955105e2f55cce77104595957e3a1c2128fb9613787bf2ba889a28ff3a0
-- cost: reads the table, others may write meanwhile; strongest lock SHARE ROW EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Look first: a row that references nothing would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(concertina_from.product_id) AS pg_catalog.text) AS sample
        FROM public.order_line AS concertina_from
            WHERE (concertina_from.product_id IS NOT NULL)
            AND NOT EXISTS (
                SELECT FROM public.product AS concertina_to
                WHERE concertina_to.id = concertina_from.product_id
            )
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'foreign_key_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.order_line" reference by "product_id" no row of table "public.product", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Insert the missing rows or mend the references, then run the file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.order_line
    ADD CONSTRAINT order_line_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.product (id) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.order_line VALIDATE CONSTRAINT order_line_product_id_fkey;
