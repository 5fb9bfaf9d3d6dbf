--- before
CREATE TABLE log (line text, level int);
CREATE TABLE part (id int NOT NULL, region text NOT NULL, note text) PARTITION BY LIST (region);
CREATE TABLE part_north PARTITION OF part FOR VALUES IN ('north');
CREATE TABLE part_rest PARTITION OF part DEFAULT;
CREATE TABLE person (id int PRIMARY KEY, name text, city text);
CREATE TABLE country (code text PRIMARY KEY, name text NOT NULL);
--- up
ALTER TABLE part ADD COLUMN remark text;
UPDATE part SET remark = note;
ALTER TABLE part DROP COLUMN note;
CREATE TABLE line (line text, level int);
INSERT INTO line SELECT line, level FROM log;
DROP TABLE log;
CREATE TABLE home (person int PRIMARY KEY REFERENCES person (id), city text NOT NULL);
INSERT INTO home SELECT id, city FROM person WHERE city IS NOT NULL;
ALTER TABLE person DROP COLUMN city;
INSERT INTO country VALUES ('_de', 'Germany'), ('_fr', 'France');
--- down
ALTER TABLE part ADD COLUMN note text;
UPDATE part SET note = remark;
ALTER TABLE part DROP COLUMN remark;
CREATE TABLE log (line text, level int);
INSERT INTO log SELECT line, level FROM line;
DROP TABLE line;
ALTER TABLE person ADD COLUMN city text;
UPDATE person p SET city = h.city FROM home h WHERE h.person = p.id;
DROP TABLE home;
DELETE FROM country WHERE code IN ('_de', '_fr');
--- proof: lossless
--- breaks: old code
--- mutant up-truncates: up
+ TRUNCATE person CASCADE;
--- found: shop.person: 150 rows are missing
--- mutant up-deletes-a-few-rows: up
+ DELETE FROM country WHERE name = '';
--- found: after the way back, shop.country: 
--- mutant up-changes-values-silently: up
+ UPDATE person SET name = trim(name);
--- found: another value in "name"
--- mutant up-changes-one-row: up
+ UPDATE country SET name = name || '!' WHERE code = (SELECT min(code) FROM country WHERE code <> '_de');
--- found: 1 row has another value in "name"
--- mutant forgets-a-partition: down
- UPDATE part
+ UPDATE part_north SET note = remark;
--- found: after the way back, shop.part: values differ in "note"
--- mutant forgets-the-other-partition: down
- UPDATE part
+ UPDATE part_rest SET note = remark;
--- found: after the way back, shop.part: values differ in "note"
--- mutant loses-duplicates: down
- INSERT INTO log
+ INSERT INTO log SELECT DISTINCT line, level FROM line;
--- found: after the way back, shop.log: 
--- mutant makes-duplicates: down
- INSERT INTO log
+ INSERT INTO log SELECT a.line, a.level FROM line a UNION ALL SELECT * FROM (SELECT line, level FROM line LIMIT 1) AS again;
--- found: after the way back, shop.log: 1 row was not there before
--- mutant keeps-only-rows-with-a-partner: down
+ DELETE FROM person WHERE city IS NULL;
--- found: after the way back, shop.person: 
--- mutant leaves-rows-of-its-own: down
- DELETE FROM country
--- found: after the way back, shop.country: 2 rows were not there before
--- mutant deletes-more-than-its-own: down
- DELETE FROM country
+ DELETE FROM country WHERE code NOT LIKE 'text%';
--- found: after the way back, shop.country: 
--- mutant changes-the-key: down
+ UPDATE person SET id = id + 1000000 WHERE id = (SELECT min(id) FROM person WHERE id > 2);
--- found: after the way back, shop.person: 1 row is missing; 1 row was not there before
