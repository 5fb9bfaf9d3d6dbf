-- concertina: 1
-- change: index-orders-note
-- phase: expand
-- parent: sha256/v1:b62090e11c755570e5c4080d4bd6d6e8922ac824923112126e3179d7794fb446
-- transactional: yes
-- gate: none
-- schema: sha256/v1:1d6962174eb8786aa2a6f036b80e9cd3695e4922e9feadfdfaf8870cca387b60
-- cost: builds 2 indexes beside running writers; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The index goes with its part on each partition; PostgreSQL has no concurrent form of this, but it
-- only touches the catalog.
DROP INDEX public.orders_note_idx;
