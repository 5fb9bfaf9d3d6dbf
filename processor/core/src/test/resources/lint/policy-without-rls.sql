-- CASE: fires
-- FINDING: policy-without-rls
CREATE POLICY own ON orders USING (owner = current_user);

-- CASE: the safe form
ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON orders USING (owner = current_user);
