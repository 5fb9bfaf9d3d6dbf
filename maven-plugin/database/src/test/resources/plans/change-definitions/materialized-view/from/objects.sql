CREATE MATERIALIZED VIEW order_totals AS SELECT note, sum(total) AS total FROM orders GROUP BY note;
CREATE UNIQUE INDEX order_totals_note ON order_totals (note);
GRANT SELECT ON TABLE order_totals TO pg_monitor;
