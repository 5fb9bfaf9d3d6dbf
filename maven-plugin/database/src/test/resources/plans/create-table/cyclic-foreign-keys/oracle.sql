CREATE TABLE person (id bigint, team bigint NOT NULL, CONSTRAINT person_pkey PRIMARY KEY (id));
CREATE TABLE team (id bigint, leader bigint, CONSTRAINT team_pkey PRIMARY KEY (id));
ALTER TABLE person ADD CONSTRAINT person_team_fkey FOREIGN KEY (team) REFERENCES team (id);
ALTER TABLE team ADD CONSTRAINT team_leader_fkey FOREIGN KEY (leader) REFERENCES person (id);
