-- CASE: fires
-- FINDING: view-without-security-invoker
CREATE POLICY own ON orders USING (owner = current_user);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE VIEW all_orders AS SELECT * FROM orders;

-- CASE: the safe form
CREATE POLICY own ON orders USING (owner = current_user);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE VIEW my_orders WITH (security_invoker = true) AS SELECT * FROM orders;
