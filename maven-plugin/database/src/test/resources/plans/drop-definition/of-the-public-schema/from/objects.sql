ALTER SCHEMA public OWNER TO pg_monitor;
COMMENT ON SCHEMA public IS 'Orders';
