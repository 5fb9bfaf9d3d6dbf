ALTER TABLE customer ADD COLUMN password text;
