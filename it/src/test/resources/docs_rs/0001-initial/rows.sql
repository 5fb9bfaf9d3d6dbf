INSERT INTO repositories (host, host_id, name, description, last_commit, stars, forks, issues, updated_at) VALUES
    ('github.com', 'R_1', 'serde-rs/serde', NULL, NULL, 7000, 700, 70, '2024-01-01 12:00:00.123456+00'),
    ('gitlab.com', '42', 'größe/ünïcode', 'Ωmega', '2023-12-31 23:59:59+00', 0, 0, 0, '-infinity');

INSERT INTO owners (login, avatar) VALUES
    ('alice', 'https://example.com/a.png'), ('github:rust-lang:core', ''), ('bob', repeat('x', 255));

INSERT INTO crates (name, latest_version_id, downloads_total) VALUES
    ('serde', 1, 2147483647), ('Größe_2', NULL, NULL), (repeat('n', 255), DEFAULT, DEFAULT);

INSERT INTO releases (crate_id, version, release_time, dependencies, target_name, yanked, build_status, license, keywords,
    files, doc_rustc_version, default_target, features, repository_id, archive_storage) VALUES
    (1, '1.0.0', '2015-05-15 00:00:00+00', '[["serde", "1"]]', 'serde', false, true, 'MIT', '{"a": 1}', '["a", "b"]',
        'rustc 1.0', 'x86_64', ARRAY[ROW('default', ARRAY['std'])::feature], 1, true),
    (1, '1.0.1', 'infinity', NULL, 'serde', true, false, NULL, NULL, NULL, 'rustc 1.1', 'x86_64', NULL, NULL, false),
    (2, '0.1.0-β', '2020-02-29 01:02:03+00', '{}', '', false, true, repeat('L', 100), '[]', '[]', '', '', '{}', 2, DEFAULT);

INSERT INTO builds (rid, rustc_version, docsrs_version, build_status, build_time, output, build_server) VALUES
    (1, 'rustc 1.78.0-nightly (4a0cc881d 2024-02-11)', 'docsrs 0.6', true, '2024-02-12 00:00:00+00', NULL, 'a'),
    (1, 'rustc 1.77.0 (aedd173a2 2024-03-17)', 'docsrs 0.6', false, '2024-03-18 00:00:00+00', E'error:\n\ttab', DEFAULT),
    (1, 'rustc 1.77.0 (aedd173a2 2024-03-17)', 'docsrs 0.6', false, '2024-03-18 00:00:00+00', E'error:\n\ttab', DEFAULT),
    (3, '', '', true, DEFAULT, '', '');

INSERT INTO blacklisted_crates VALUES ('spam');
INSERT INTO cdn_invalidation_queue (crate, cdn_distribution_id, path_pattern, created_in_cdn, cdn_reference) VALUES
    ('serde', 'E1', '/serde/*', NULL, NULL), ('Größe_2', 'E2', '/%', '2024-01-01 00:00:00+00', 'I3');
INSERT INTO compression_rels VALUES (1, 0), (1, 1), (2, NULL), (2, NULL);
INSERT INTO config VALUES ('toolchain', '"nightly"'), ('limits', '{"b": 1, "a": [ ]}');
INSERT INTO crate_priorities VALUES ('serde%', -5), ('%', 0);
INSERT INTO doc_coverage VALUES (1, 10, 5, NULL, NULL), (2, NULL, NULL, 0, 0);
INSERT INTO files (path, mime, date_updated, content, compression, public) VALUES
    ('/index.html', 'text/html', '2020-01-01 00:00:00+00', '\x00ff', NULL, true), ('/ü', '', DEFAULT, NULL, 1, DEFAULT);
INSERT INTO keywords (name, slug) VALUES ('Parser', 'parser'), (NULL, 'nöne');
INSERT INTO keyword_rels VALUES (1, 1), (2, 2), (NULL, 1), (NULL, NULL);
INSERT INTO owner_rels VALUES (1, 1), (1, 2), (2, 3), (NULL, NULL);
INSERT INTO queue (name, version, attempt, priority, registry, last_attempt) VALUES
    ('serde', '1.0.2', 5, -1, NULL, '2024-01-01 00:00:00+00'), (repeat('q', 255), repeat('v', 100), DEFAULT, DEFAULT, 'https://r', NULL);
INSERT INTO sandbox_overrides VALUES ('serde', 9223372036854775807, 3600, NULL);
