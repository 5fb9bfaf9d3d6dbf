INSERT INTO customer (full_name, email, phone, fax) VALUES
    ('Ada Lovelace', 'ada@example.com', NULL, '+44 20'), ('Plato', 'plato@example.com', '+30 21', NULL),
    ('José María de la Ñ', 'jose@example.com', NULL, NULL), ('', 'nobody@example.com', NULL, NULL),
    ('  two  spaces ', 'two@example.com', '', '');
INSERT INTO product (sku, title, descr, price, stock) VALUES
    ('A-1', 'Abacus', NULL, 12.50, 7), (NULL, 'Slide rule', 'made of ''wood''', 0, 0), ('Ω', 'Ωmega', '', 99999999.99, 2147483647),
    (NULL, 'Slide rule', NULL, 3.10, -1);
INSERT INTO orders (customer_id, status, placed, shipped_at) VALUES
    (1, 'SHIPPED', '2025-01-01 00:00:00+00', '2025-01-02 00:00:00.123456+00'), (1, DEFAULT, 'infinity', NULL),
    (3, 'PAID', '1970-01-01 00:00:00+00', NULL), (5, DEFAULT, DEFAULT, NULL);
INSERT INTO order_line (order_id, line_no, product_id, quantity, unit_price) VALUES
    (1, 1, 1, 2, 12.50), (1, 2, 2, 1, 0), (3, 1, 3, 2147483647, 0.01), (4, 32767, 1, 1, 99999999.99);
