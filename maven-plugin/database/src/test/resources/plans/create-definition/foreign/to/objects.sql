CREATE FOREIGN DATA WRAPPER nowhere;
CREATE SERVER far FOREIGN DATA WRAPPER nowhere OPTIONS (place 'far');
CREATE FOREIGN TABLE far_orders (id bigint NOT NULL, note text) SERVER far OPTIONS (name 'orders');
CREATE VIEW far_list AS SELECT id FROM far_orders;
