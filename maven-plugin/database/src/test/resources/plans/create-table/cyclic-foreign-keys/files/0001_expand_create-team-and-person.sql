-- concertina: 1
-- change: create-team-and-person
-- phase: expand
-- transactional: no
-- gate: none
-- schema: sha256/v1:8fb4bdd38a8933e03d42d6cf2a717464442b7d26e988f80838cdb05ec95bc381
-- cost: reads the table, others may write meanwhile; strongest lock SHARE ROW EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- A new table is empty: its keys, checks and indexes cost nothing.
CREATE TABLE public.team (
    id bigint NOT NULL,
    leader bigint,
    CONSTRAINT team_pkey PRIMARY KEY (id)
);

-- A new table is empty: its keys, checks and indexes cost nothing.
CREATE TABLE public.person (
    id bigint NOT NULL,
    team bigint NOT NULL,
    CONSTRAINT person_pkey PRIMARY KEY (id)
);

-- The table is new and empty, so there is nothing to prove; the referenced table is locked against
-- writers for an instant.
ALTER TABLE public.person
    ADD CONSTRAINT person_team_fkey FOREIGN KEY (team) REFERENCES public.team (id);

-- The table is new and empty, so there is nothing to prove; the referenced table is locked against
-- writers for an instant.
ALTER TABLE public.team
    ADD CONSTRAINT team_leader_fkey FOREIGN KEY (leader) REFERENCES public.person (id);
