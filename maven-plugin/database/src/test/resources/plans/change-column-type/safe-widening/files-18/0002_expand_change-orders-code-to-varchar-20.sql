-- concertina: 1
-- change: change-orders-code-to-varchar-20
-- phase: expand
-- parent: sha256/v1:3e7833fb12c783384e444b35775f086f0d16b937c6115dd834696e1999c76e73
-- transactional: yes
-- gate: none
-- schema: sha256/v1:465cbd9cab84c0bd85738bbe5126f5b779dd5fb74cc6e3827c70d7ac56415e8e
-- cost: writes a table anew while nobody else can use it; strongest lock ACCESS EXCLUSIVE
-- rollback: writes the rows that need it, in batches; reads the table, others may write meanwhile;
--   strongest lock ACCESS EXCLUSIVE

-- The new type holds every old value in the same form: the catalog changes, the table is not
-- rewritten.
ALTER TABLE public.orders
    ALTER COLUMN code TYPE character varying(20);
