-- CASE: fires
-- FINDING: rls-without-policy
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;

-- CASE: the safe form
CREATE POLICY own ON orders USING (owner = current_user);
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
