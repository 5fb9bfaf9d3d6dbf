-- concertina: 1
-- change: index-orders-note
-- phase: expand
-- parent: sha256/v1:b62090e11c755570e5c4080d4bd6d6e8922ac824923112126e3179d7794fb446
-- transactional: no
-- gate: none
-- schema: sha256/v1:1d6962174eb8786aa2a6f036b80e9cd3695e4922e9feadfdfaf8870cca387b60
-- cost: builds 2 indexes beside running writers; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- On the parent alone, where there are no rows: not yet valid until each partition has its part.
CREATE INDEX orders_note_idx
    ON ONLY public.orders (note);

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_2026_note_idx
    ON public.orders_2026 (note);

-- The partition's index becomes a part of the whole; with the last one the whole is valid.
ALTER INDEX public.orders_note_idx ATTACH PARTITION public.orders_2026_note_idx;

-- Concurrently, outside a transaction: readers and writers go on while it is built.
CREATE INDEX CONCURRENTLY orders_2027_note_idx
    ON public.orders_2027 (note);

-- The partition's index becomes a part of the whole; with the last one the whole is valid.
ALTER INDEX public.orders_note_idx ATTACH PARTITION public.orders_2027_note_idx;
