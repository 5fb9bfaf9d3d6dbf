-- concertina: 1
-- change: make-orders-logged
-- phase: expand
-- parent: sha256/v1:6097b87de6ab72b91ccde7fd85089ec388a0663b9c6eae5083344f2521138478
-- transactional: yes
-- gate: none
-- schema: sha256/v1:51b391616e89397d271ae6f8212c464ede17a6c560a7ff264160249808feaed3
-- cost: writes a table anew while nobody else can use it; strongest lock ACCESS EXCLUSIVE
-- rollback: writes a table anew while nobody else can use it; strongest lock ACCESS EXCLUSIVE

-- Writes the table anew once more.
ALTER TABLE public.orders SET UNLOGGED;
