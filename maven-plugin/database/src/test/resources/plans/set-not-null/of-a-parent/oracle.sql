CREATE TABLE vehicle (
    id bigint NOT NULL,
    name text NOT NULL,
    wheels integer DEFAULT 4 NOT NULL,
    CONSTRAINT vehicle_pkey PRIMARY KEY (id)
);
CREATE TABLE car (
    doors integer,
    CONSTRAINT car_pkey PRIMARY KEY (id),
    CONSTRAINT car_doors_check CHECK (doors > 0)
) INHERITS (vehicle);
