-- concertina: 1
-- change: create-invoice-number
-- phase: expand
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: yes
-- gate: none
-- schema: sha256/v1:ecc56b626949b9001094b78d2381f03852687ee2dfa615721895840714d8ee1b
-- cost: changes the catalog only, milliseconds at any size; no lock that others meet
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Defaults that follow count with it.
CREATE SEQUENCE public.invoice_number INCREMENT BY 2 START WITH 100;
