-- concertina: 1
-- change: drop-billing-invoice
-- phase: contract
-- parent: sha256/v1:1f1cd048fe4b62243f920f97cdac95e2cc2b245d8415ce5b229b53655f3022e8
-- transactional: yes
-- gate: live
-- schema: sha256/v1:51b391616e89397d271ae6f8212c464ede17a6c560a7ff264160249808feaed3
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- What was retired returns to it.
CREATE SCHEMA billing;

-- The table comes back with every row that it had.
ALTER TABLE concertina_attic._retired_0002_invoice SET SCHEMA billing;
ALTER TABLE billing._retired_0002_invoice RENAME TO invoice;
ALTER INDEX billing._retired_0002_invoice_pkey RENAME TO invoice_pkey;
