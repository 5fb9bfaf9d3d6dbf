-- concertina: 1
-- change: drop-invoice-number
-- phase: contract
-- parent: sha256/v1:7c8ef6c1752a02c2034f7e5d8827f9d73ad708966e02bee9aba4b292d386a900
-- transactional: yes
-- gate: live
-- schema: sha256/v1:51b391616e89397d271ae6f8212c464ede17a6c560a7ff264160249808feaed3
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Nothing counts with it any more; it waits in the attic, standing where it stands.
DO $concertina$
BEGIN
    IF pg_catalog.to_regnamespace('concertina_attic') IS NULL THEN
        CREATE SCHEMA concertina_attic;
    END IF;
END
$concertina$;

ALTER SEQUENCE public.invoice_number RENAME TO _retired_0002_invoice_number;

ALTER SEQUENCE public._retired_0002_invoice_number SET SCHEMA concertina_attic;
