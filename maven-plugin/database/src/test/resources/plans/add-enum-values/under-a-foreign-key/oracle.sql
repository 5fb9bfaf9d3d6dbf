CREATE TYPE mood AS ENUM ('ANGRY', 'SAD', 'HAPPY');
CREATE TABLE advice (mood mood, text text NOT NULL, CONSTRAINT advice_pkey PRIMARY KEY (mood));
CREATE TABLE orders (
    region text,
    number bigint,
    mood mood,
    CONSTRAINT orders_pkey PRIMARY KEY (region, number),
    CONSTRAINT orders_region_mood_key UNIQUE (region, mood),
    CONSTRAINT orders_mood_fkey FOREIGN KEY (mood) REFERENCES advice (mood)
) PARTITION BY LIST (region);
CREATE TABLE orders_north PARTITION OF orders FOR VALUES IN ('n');
CREATE TABLE orders_rest PARTITION OF orders DEFAULT;
