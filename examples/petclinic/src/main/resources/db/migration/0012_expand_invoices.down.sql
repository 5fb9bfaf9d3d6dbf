-- concertina: 1
-- change: invoices
-- phase: expand
-- parent: sha256/v1:c18ab8d0e6ddf5488841fac093c13b4a5499aa98e158b4dc2001991c74a94966
-- transactional: no
-- gate: none
-- schema: sha256/v1:84024355c4e253bb6b7f5ebe5f36b3c0caddf3180bc841a87f6db075ea458cb1
-- cost: reads the table, others may write meanwhile; strongest lock SHARE ROW EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.invoice_lines DROP CONSTRAINT invoice_lines_invoice_id_fkey;

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.invoice DROP CONSTRAINT invoice_visit_id_fkey;

-- The table goes with what new code wrote into it.
DROP TABLE public.invoice_lines;

-- The table goes with what new code wrote into it.
DROP TABLE public.invoice;
