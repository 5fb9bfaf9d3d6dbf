-- concertina: 1
-- change: payments
-- phase: expand
-- parent: sha256/v1:93d1a9607f9edfb70409544e351e7ab91182e7fe56bcb44de5baca8e5d96bb1b
-- transactional: no
-- gate: none
-- schema: sha256/v1:4fa65d35f954b082b522fa3df2c336b8acde81c76e48970267a5ff9c7839f624
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
