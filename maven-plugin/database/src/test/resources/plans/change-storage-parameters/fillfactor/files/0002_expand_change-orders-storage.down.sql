-- concertina: 1
-- change: change-orders-storage
-- phase: expand
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: yes
-- gate: none
-- schema: sha256/v1:1614320e76a9a267e0e17c53faa93f200a5bfccee438b2ad15559d37802c8935
-- cost: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE
--   EXCLUSIVE

-- The parameters that stood before.
ALTER TABLE public.orders RESET (fillfactor);
