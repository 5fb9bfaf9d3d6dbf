CREATE FUNCTION next_note() RETURNS text LANGUAGE sql AS $$ SELECT 'note ' || count(*) FROM orders $$;
CREATE VIEW order_list AS SELECT id, total FROM orders;
CREATE FUNCTION listed() RETURNS SETOF order_list LANGUAGE sql AS 'SELECT * FROM order_list';
