INSERT INTO builds (rid, build_status) VALUES (3, 'failure');
INSERT INTO releases (crate_id, version) VALUES (3, '1');
