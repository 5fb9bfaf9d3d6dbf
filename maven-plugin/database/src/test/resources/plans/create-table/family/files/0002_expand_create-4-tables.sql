-- concertina: 1
-- change: create-4-tables
-- phase: expand
-- parent: sha256/v1:8b5893774372a2993a05735301f3bd1bd3aca1c3f5eda894590ea043dbddd5b7
-- transactional: no
-- gate: none
-- schema: sha256/v1:09c8cfd474ce72f100ea1b20fe565629a4ae61faaef757b1d0d5ae7b654c7ab8
-- cost: changes the catalog only, milliseconds at any size; strongest lock SHARE UPDATE EXCLUSIVE
-- rollback: changes the catalog only, milliseconds at any size; strongest lock ACCESS EXCLUSIVE

-- A new table is empty: its keys, checks and indexes cost nothing.
CREATE TABLE public.zebra (
    id bigint NOT NULL,
    stripes integer,
    CONSTRAINT zebra_pkey PRIMARY KEY (id),
    CONSTRAINT zebra_stripes_check CHECK (stripes > 0)
);

-- A new table is empty: its keys, checks and indexes cost nothing.
CREATE TABLE public.crossing (
    street text NOT NULL,
    CONSTRAINT crossing_pkey PRIMARY KEY (street)
);

-- A new table is empty: its keys, checks and indexes cost nothing.
CREATE TABLE public.animal (
    street text NOT NULL,
    name text,
    CONSTRAINT animal_pkey PRIMARY KEY (id)
)
INHERITS (public.zebra, public.crossing);

-- A new table is empty: its keys, checks and indexes cost nothing.
CREATE TABLE public.foal (
    CONSTRAINT foal_pkey PRIMARY KEY (id)
)
INHERITS (public.animal);
