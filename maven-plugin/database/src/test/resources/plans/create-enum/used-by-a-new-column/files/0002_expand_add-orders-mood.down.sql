-- concertina: 1
-- change: add-orders-mood
-- phase: expand
-- parent: sha256/v1:6f437cd4499e6b9fc5983219b602e6c73243a3f51577f04e475062d549ef5802
-- transactional: yes
-- gate: none
-- schema: sha256/v1:705ef2435c2d771e79a7288379bf2abafbdc6b1dc60c1bfec028a171f93ed219
-- cost: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- Back to the table without it.
ALTER TABLE public.orders DROP COLUMN mood;

-- No column has it any more.
DROP TYPE public.mood;
