INSERT INTO orders (customer_id, status, shipped_at) VALUES (2, 'RETURNED', '2025-06-01 00:00:00+00');
