-- concertina: 1
-- change: change-orders-id-identity
-- phase: expand
-- parent: sha256/v1:4e84aaac995dec0fccbbf3b5f82409e92fa382b4ff398bb292e2d9a911fc73dc
-- transactional: yes
-- gate: none
-- schema: sha256/v1:7f7f2a8ecd28705322cd2ec144b434ed07a78ed3541af7719dd9554309bf4d64
-- cost: changes the catalog only, milliseconds at any size; strongest lock SHARE ROW EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE ROW EXCLUSIVE

-- It goes on from where it stands, or with the first value of the new range; PostgreSQL refuses if
-- it is beyond that.
DO $concertina$
BEGIN
    PERFORM pg_catalog.setval('public.invoice_number'::pg_catalog.regclass, 1000, false)
    FROM public.invoice_number
    WHERE last_value < 1000;
END
$concertina$;

ALTER SEQUENCE public.invoice_number AS bigint INCREMENT BY 1 MINVALUE 1000 MAXVALUE 9223372036854775807 START WITH 1000 CACHE 1 NO CYCLE;
