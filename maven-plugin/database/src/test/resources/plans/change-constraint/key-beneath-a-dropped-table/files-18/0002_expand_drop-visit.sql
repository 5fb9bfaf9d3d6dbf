-- concertina: 1
-- change: drop-visit
-- phase: expand
-- parent: sha256/v1:ac915cd44fc46515cf2fc2fe464d2f539e31fb1ef055f04d37418828229e70f4
-- transactional: yes
-- gate: none
-- schema: sha256/v1:f4414786d06cee014e37fba42fbe77518ce5981748a85aad874004952ada353e
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock SHARE ROW EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.visit DROP CONSTRAINT visit_customer_fkey;
