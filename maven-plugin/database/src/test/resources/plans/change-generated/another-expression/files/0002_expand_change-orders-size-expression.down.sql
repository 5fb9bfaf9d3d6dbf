-- concertina: 1
-- change: change-orders-size-expression
-- phase: expand
-- parent: sha256/v1:5a8182bfde62064511da334084787180a8d29788ed64d04c4e1787ab113be571
-- transactional: yes
-- gate: none
-- schema: sha256/v1:6e84a1ecbb7cbe3ccec907a58b6629f039c512d5cc7459fefacb343554503575
-- cost: writes a table anew while nobody else can use it; strongest lock ACCESS EXCLUSIVE
-- rollback: writes a table anew while nobody else can use it; strongest lock ACCESS EXCLUSIVE

-- The values are computed: the old expression gives the old ones.
ALTER TABLE public.orders ALTER COLUMN size SET EXPRESSION AS (length(note));
