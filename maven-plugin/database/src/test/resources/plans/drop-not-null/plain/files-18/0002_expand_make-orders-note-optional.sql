-- concertina: 1
-- change: make-orders-note-optional
-- phase: expand
-- parent: sha256/v1:cd6f14c5c721e3597b34ec5534cee150ef4f8ffee855dd4588a5d988fd1d913a
-- transactional: yes
-- gate: none
-- schema: sha256/v1:51b391616e89397d271ae6f8212c464ede17a6c560a7ff264160249808feaed3
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: reads the table, others may write meanwhile; strongest lock ACCESS EXCLUSIVE

-- New code may leave it NULL; old readers may meet NULL from now on.
ALTER TABLE public.orders ALTER COLUMN note DROP NOT NULL;
