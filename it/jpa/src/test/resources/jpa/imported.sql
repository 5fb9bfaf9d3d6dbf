CREATE TYPE status AS ENUM ('PLACED', 'SHIPPED');
CREATE TYPE size AS ENUM ('XS', 'extra-large');
CREATE DOMAIN amount AS numeric(12,2) CHECK (value >= 0);
CREATE SEQUENCE customer_seq INCREMENT BY 50;
CREATE TABLE customer (
    id bigint PRIMARY KEY DEFAULT nextval('customer_seq'),
    email varchar(320) NOT NULL CONSTRAINT one_email UNIQUE,
    name text,
    code character(3),
    born date,
    at_home time,
    joined timestamptz NOT NULL DEFAULT now(),
    precise timestamp(6),
    stay interval,
    token uuid,
    picture bytea,
    address inet,
    profile jsonb,
    tags text[],
    ratings integer[],
    search tsvector,
    place point,
    weight real,
    height double precision,
    small smallint,
    vip boolean NOT NULL
);
CREATE TABLE passport (
    customer_id bigint PRIMARY KEY REFERENCES customer ON DELETE CASCADE,
    number varchar(20) NOT NULL
);
CREATE TABLE "order" (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customer,
    email varchar(320) REFERENCES customer (email) ON UPDATE CASCADE,
    status status NOT NULL,
    size size,
    total amount NOT NULL,
    twice numeric(12,2) GENERATED ALWAYS AS (total * 2) STORED,
    "user" varchar(255)
);
CREATE INDEX open_orders ON "order" (customer_id) WHERE status = 'PLACED';
CREATE INDEX newest ON "order" (id DESC, status);
CREATE TABLE line (
    position integer,
    order_id integer REFERENCES "order" ON DELETE CASCADE,
    label text NOT NULL,
    PRIMARY KEY (order_id, position)
);
CREATE TABLE shipment (
    label text,
    id serial PRIMARY KEY,
    order_id integer NOT NULL,
    position integer NOT NULL,
    next_id integer UNIQUE REFERENCES shipment DEFERRABLE,
    FOREIGN KEY (order_id, position) REFERENCES line (order_id, position) MATCH FULL
);
CREATE TABLE parcel (
    id bigserial PRIMARY KEY,
    position integer,
    order_id integer,
    FOREIGN KEY (order_id, position) REFERENCES line (order_id, position)
);
CREATE TABLE log (at timestamptz, entry text, order_id integer REFERENCES "order");
