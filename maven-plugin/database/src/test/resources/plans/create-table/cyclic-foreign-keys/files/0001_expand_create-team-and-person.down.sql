-- concertina: 1
-- change: create-team-and-person
-- phase: expand
-- transactional: no
-- gate: none
-- schema: sha256/v1:8fb4bdd38a8933e03d42d6cf2a717464442b7d26e988f80838cdb05ec95bc381
-- cost: reads the table, others may write meanwhile; strongest lock SHARE ROW EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.team DROP CONSTRAINT team_leader_fkey;

-- The rule goes, and the index behind it if it has one; no row is read.
ALTER TABLE public.person DROP CONSTRAINT person_team_fkey;

-- The table goes with what new code wrote into it.
DROP TABLE public.person;

-- The table goes with what new code wrote into it.
DROP TABLE public.team;
