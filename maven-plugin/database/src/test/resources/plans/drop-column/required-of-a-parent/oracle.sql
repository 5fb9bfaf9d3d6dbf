CREATE TABLE vehicle (
    id bigint NOT NULL,
    name text,
    CONSTRAINT vehicle_pkey PRIMARY KEY (id)
);
CREATE TABLE car (
    doors integer,
    CONSTRAINT car_pkey PRIMARY KEY (id),
    CONSTRAINT car_doors_check CHECK (doors > 0)
) INHERITS (vehicle);
