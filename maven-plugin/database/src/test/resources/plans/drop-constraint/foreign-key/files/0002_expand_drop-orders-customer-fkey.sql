-- concertina: 1
-- change: drop-orders-customer-fkey
-- phase: expand
-- parent: sha256/v1:82f49a132ad49715475dd0285f5e5eb7362c7e48cbe2c139e3b820dd53b0d58a
-- transactional: yes
-- gate: none
-- schema: sha256/v1:5b4d0018c63210506e087892972054c18846dde0469b3e01f6868f72bcf57297
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock SHARE ROW EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.orders DROP CONSTRAINT orders_customer_fkey;
