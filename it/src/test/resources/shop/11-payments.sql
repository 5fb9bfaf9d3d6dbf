INSERT INTO payment (received_on, order_id, amount, method, reference) VALUES
    ('2025-01-01', 1, 25.00, 'CARD', NULL), ('2025-12-31', 3, -0.01, 'TRANSFER', 'größe'), ('2026-06-30', 4, 9999999999.99, 'VOUCHER', '');
INSERT INTO orders (id, customer_id) VALUES (9223372036854775807, 4);
