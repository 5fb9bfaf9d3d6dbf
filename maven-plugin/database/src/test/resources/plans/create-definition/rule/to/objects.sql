CREATE RULE keep AS ON DELETE TO orders WHERE OLD.total > 100 DO INSTEAD NOTHING;
COMMENT ON RULE keep ON orders IS 'Large ones stay';
