-- concertina: 1
-- change: payments
-- phase: expand
-- parent: sha256/v1:c8fcd5c40ce438f91a1db995908ed1066e289c1d6ffea87a0113c4ac0be9a311
-- transactional: no
-- gate: none
-- schema: sha256/v1:cbc7f7041004f6522f40e242c95b1ae032ee90685b0c84c1e7a2aecf141278fb
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.payment DROP CONSTRAINT payment_order_id_fkey;

-- The table goes with what new code wrote into it.
DROP TABLE public.payment_2026;

-- The table goes with what new code wrote into it.
DROP TABLE public.payment_2025;

-- The table goes with what new code wrote into it.
DROP TABLE public.payment;

-- No column has it any more.
DROP TYPE public.payment_method;
