INSERT INTO builds_logs (build_id, log_filename, success) VALUES (1, 'x86_64.txt', true), (NULL, NULL, NULL);
INSERT INTO builds (rid, build_status) VALUES (3, 'partial_failure');
