-- CASE: fires
-- FINDING: sequence-not-owned
CREATE SEQUENCE orders_id_seq;

-- CASE: the safe form
CREATE SEQUENCE orders_id_seq OWNED BY orders.id;
