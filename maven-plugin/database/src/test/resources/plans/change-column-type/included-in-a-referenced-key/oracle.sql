CREATE TABLE staff (
    id bigint,
    badge text NOT NULL,
    title varchar(20),
    boss text,
    CONSTRAINT staff_pkey PRIMARY KEY (id),
    CONSTRAINT staff_badge_title_key UNIQUE (badge) INCLUDE (title),
    CONSTRAINT staff_boss_fkey FOREIGN KEY (boss) REFERENCES staff (badge)
);
