INSERT INTO release_build_status VALUES (1, '2024-03-18 00:00:00+00', 'success'), (2, NULL, 'in_progress');
INSERT INTO builds (rid, rustc_version, docsrs_version, build_status) VALUES (2, 'rustc', 'docsrs', 'in_progress');
