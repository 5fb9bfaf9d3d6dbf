-- concertina: 1
-- change: first-shop
-- phase: expand
-- transactional: no
-- gate: none
-- schema: sha256/v1:565b4be795fa2d4742d57998528f01f9694a9f09792f591766324663b6b2fdf2
-- cost: reads the table, others may write meanwhile; strongest lock SHARE ROW EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.orders DROP CONSTRAINT orders_customer_id_fkey;

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.order_line DROP CONSTRAINT order_line_order_id_fkey;

-- The table goes with what new code wrote into it.
DROP TABLE public.product;

-- The table goes with what new code wrote into it.
DROP TABLE public.order_line;

-- The table goes with what new code wrote into it.
DROP TABLE public.orders;

-- The table goes with what new code wrote into it.
DROP TABLE public.customer;
