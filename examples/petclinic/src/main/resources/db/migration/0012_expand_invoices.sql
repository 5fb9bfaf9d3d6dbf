-- concertina: 1
-- change: invoices
-- phase: expand
-- parent: sha256/v1:c18ab8d0e6ddf5488841fac093c13b4a5499aa98e158b4dc2001991c74a94966
-- transactional: no
-- gate: none
-- schema: sha256/v1:84024355c4e253bb6b7f5ebe5f36b3c0caddf3180bc841a87f6db075ea458cb1
-- cost: reads the table, others may write meanwhile; strongest lock SHARE ROW EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- A new table is empty: its keys, checks and indexes cost nothing.
CREATE TABLE public.invoice (
    id uuid NOT NULL,
    version integer NOT NULL,
    visit_id integer NOT NULL,
    written_at timestamp(6) with time zone NOT NULL,
    total numeric(10,2) NOT NULL,
    CONSTRAINT invoice_pkey PRIMARY KEY (id),
    CONSTRAINT invoice_total_check CHECK (total >= 0),
    CONSTRAINT invoice_visit_id_key UNIQUE (visit_id)
);

-- A new table is empty: its keys, checks and indexes cost nothing.
CREATE TABLE public.invoice_lines (
    invoice_id uuid NOT NULL,
    text character varying(255) NOT NULL,
    amount numeric(10,2) NOT NULL,
    lines_order integer NOT NULL,
    CONSTRAINT invoice_lines_pkey PRIMARY KEY (invoice_id, lines_order),
    CONSTRAINT invoice_lines_lines_order_check CHECK (lines_order >= 0)
);

-- The table is new and empty, so there is nothing to prove; the referenced table is locked against
-- writers for an instant.
ALTER TABLE public.invoice
    ADD CONSTRAINT invoice_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES public.visit (id);

-- The table is new and empty, so there is nothing to prove; the referenced table is locked against
-- writers for an instant.
ALTER TABLE public.invoice_lines
    ADD CONSTRAINT invoice_lines_invoice_id_fkey FOREIGN KEY (invoice_id) REFERENCES public.invoice (id);
