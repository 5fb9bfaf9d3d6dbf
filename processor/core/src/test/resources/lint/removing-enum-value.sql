-- CASE: fires
-- FINDING: removing-enum-value
DELETE FROM pg_enum WHERE enumlabel = 'OLD';

-- CASE: the safe form
CREATE TYPE mood_2 AS ENUM ('SAD', 'GLAD');
