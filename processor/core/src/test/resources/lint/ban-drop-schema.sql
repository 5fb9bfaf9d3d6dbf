-- CASE: fires
-- FINDING: ban-drop-schema
DROP SCHEMA archive;

-- CASE: the safe form
-- file: 0010_purge_no-archive.sql
DROP SCHEMA archive;
