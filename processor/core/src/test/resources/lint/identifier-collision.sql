-- CASE: fires
-- FINDING: identifier-collision
CREATE TABLE t (id bigint PRIMARY KEY, a_name_that_goes_on_and_on_until_nobody_can_remember_how_it_began_any_more_1 text, a_name_that_goes_on_and_on_until_nobody_can_remember_how_it_began_any_more_2 text);

-- CASE: the safe form
CREATE TABLE t (id bigint PRIMARY KEY, first text, second text);
