-- CASE: fires
-- FINDING: requires-superuser
SET session_replication_role = replica;

-- CASE: the safe form
SET lock_timeout = '400ms';
