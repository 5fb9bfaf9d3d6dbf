CREATE TABLE staff (
    badge text,
    role text,
    boss text,
    CONSTRAINT staff_pkey PRIMARY KEY (badge),
    CONSTRAINT staff_boss_fkey FOREIGN KEY (boss) REFERENCES staff (badge)
);
