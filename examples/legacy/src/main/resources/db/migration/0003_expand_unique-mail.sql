ALTER TABLE customer ADD CONSTRAINT customer_email_key UNIQUE (email);
ALTER TABLE customer ALTER COLUMN email TYPE varchar(50);
