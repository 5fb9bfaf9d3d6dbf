-- concertina: 1
-- change: create-orders
-- phase: expand
-- parent: sha256/v1:c9c2f61a4980a4deb963d04fc576881fb900eaccddf4f197b412cab5f96318c2
-- transactional: no
-- gate: none
-- schema: sha256/v1:5171070595c076c5c12deabd77dc47735817fcb3b15d9306349d616c5830a6d6
-- cost: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The table goes with what new code wrote into it.
DROP TABLE public.orders_2026;

-- The table goes with what new code wrote into it.
DROP TABLE public.orders;
