CREATE TABLE reading (
    id bigint,
    site text,
    note text
) PARTITION BY LIST (site);
CREATE TABLE reading_north PARTITION OF reading FOR VALUES IN ('NORTH');
ALTER TABLE reading_north ALTER COLUMN note SET NOT NULL;
ALTER TABLE reading_north ADD PRIMARY KEY (id, site);
CREATE TABLE reading_rest PARTITION OF reading DEFAULT;
