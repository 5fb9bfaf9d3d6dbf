DO $$
BEGIN
    IF EXISTS (SELECT FROM customer WHERE password IS NOT NULL) THEN
        UPDATE customer SET password = NULL;
    END IF;
END
$$;
ALTER TABLE customer DROP COLUMN password;
