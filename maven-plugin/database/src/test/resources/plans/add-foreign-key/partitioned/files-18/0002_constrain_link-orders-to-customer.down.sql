-- concertina: 1
-- change: link-orders-to-customer
-- phase: constrain
-- parent: sha256/v1:f772d4a51354c2f67b789fd641e578c2773c922f5ea962823af0d027d11db436
-- transactional: yes
-- gate: live
-- schema: sha256/v1:8cbadb80a42932e8d7cfbb5680458cb445ebab510abd7ae27874ad918738ce15
-- cost: reads the table, others may write meanwhile; strongest lock SHARE ROW EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.orders DROP CONSTRAINT orders_customer_id_fkey;
