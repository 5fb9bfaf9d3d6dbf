CREATE TABLE staff (
    id bigint,
    badge text NOT NULL,
    role text,
    boss text,
    CONSTRAINT staff_pkey PRIMARY KEY (id),
    CONSTRAINT staff_badge_role_key UNIQUE (badge) INCLUDE (role),
    CONSTRAINT staff_boss_fkey FOREIGN KEY (boss) REFERENCES staff (badge)
);
