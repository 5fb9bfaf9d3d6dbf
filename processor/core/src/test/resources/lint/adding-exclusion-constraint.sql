-- CASE: fires
-- FINDING: adding-exclusion-constraint
ALTER TABLE booking ADD CONSTRAINT booking_excl EXCLUDE USING gist (during WITH &&);

-- CASE: the safe form
CREATE TABLE booking (id bigint PRIMARY KEY, during tsrange, CONSTRAINT booking_excl EXCLUDE USING gist (during WITH &&));
