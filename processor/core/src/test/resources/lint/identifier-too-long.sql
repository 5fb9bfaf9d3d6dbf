-- CASE: fires
-- FINDING: identifier-too-long
ALTER TABLE orders ADD COLUMN a_name_that_goes_on_and_on_until_nobody_can_remember_how_it_began_any_more text;

-- CASE: the safe form
ALTER TABLE orders ADD COLUMN a_short_name text;
