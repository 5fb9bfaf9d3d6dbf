-- concertina: 1
-- change: rename-orders-land-to-nation
-- phase: expand
-- parent: sha256/v1:9d70df4cf9ddacaadad7582ccabacd0b8919f30a56bd9b4efae317c06dac4ec8
-- transactional: no
-- gate: none
-- schema: sha256/v1:a04a9ac5a2d73db1fb33e528d8ea68097820193cbe71c7e9a99e135555c9fb8d
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: builds an index beside running writers; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- Look first: a duplicate would show only after a long build, and leave an invalid index behind.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(country, code) AS pg_catalog.text) AS sample
        FROM public.customer
            WHERE country IS NOT NULL
            AND code IS NOT NULL
            GROUP BY country, code
            HAVING pg_catalog.count(*) > 1
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'unique_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.customer" have equal values in "country", "code", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Make the values unique, then run the file again.';
    END IF;
END
$concertina$;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE UNIQUE INDEX CONCURRENTLY customer_country_code_key
    ON public.customer (country, code);

-- The finished index becomes the constraint: the catalog only.
ALTER TABLE public.customer
    ADD CONSTRAINT customer_country_code_key UNIQUE USING INDEX customer_country_code_key;

-- The new columns only repeat what the old ones say, so nothing is lost with them.
BEGIN;
DROP TRIGGER "!concertina_first" ON public.orders;
DROP TRIGGER "~concertina_last" ON public.orders;
DROP FUNCTION public.concertina_sync_first_orders();
DROP FUNCTION public.concertina_sync_last_orders();
ALTER TABLE public.orders DROP COLUMN nation;
COMMIT;

-- Look first: a row that references nothing would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(concertina_from.land, concertina_from.customer) AS pg_catalog.text) AS sample
        FROM public.orders AS concertina_from
            WHERE (concertina_from.land IS NOT NULL
            AND concertina_from.customer IS NOT NULL)
            AND NOT EXISTS (
                SELECT FROM public.customer AS concertina_to
                WHERE concertina_to.country = concertina_from.land
                AND concertina_to.code = concertina_from.customer
            )
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'foreign_key_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" reference by "land", "customer" no row of table "public.customer", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Insert the missing rows or mend the references, then run the file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_customer FOREIGN KEY (land, customer) REFERENCES public.customer (country, code) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_customer;

-- Look first: a row that references nothing would stop it halfway.
DO $concertina$
#variable_conflict use_column
DECLARE
    concertina_samples pg_catalog.text;
BEGIN
    SELECT pg_catalog.string_agg(concertina_found.sample, ', ')
    INTO concertina_samples
    FROM (
        SELECT CAST(ROW(concertina_from.land, concertina_from.agent) AS pg_catalog.text) AS sample
        FROM public.orders AS concertina_from
            WHERE (concertina_from.land IS NOT NULL
            AND concertina_from.agent IS NOT NULL)
            AND NOT EXISTS (
                SELECT FROM public.customer AS concertina_to
                WHERE concertina_to.country = concertina_from.land
                AND concertina_to.code = concertina_from.agent
            )
        LIMIT 5
    ) AS concertina_found;
    IF concertina_samples IS NOT NULL THEN
        RAISE EXCEPTION USING
            ERRCODE = 'foreign_key_violation',
            MESSAGE = pg_catalog.concat('Rows of table "public.orders" reference by "land", "agent" no row of table "public.customer", for example ', concertina_samples, ' – nothing was changed.'),
            HINT = 'Insert the missing rows or mend the references, then run the file again.';
    END IF;
END
$concertina$;

-- NOT VALID holds for new rows at once and reads none of the old ones, so the lock is short.
ALTER TABLE public.orders
    ADD CONSTRAINT orders_agent FOREIGN KEY (land, agent) REFERENCES public.customer (country, code) NOT VALID;

-- Prove it for the old rows in a transaction of its own: others read and write meanwhile.
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_agent;
