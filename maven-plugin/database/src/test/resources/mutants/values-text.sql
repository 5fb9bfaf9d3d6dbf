--- before
CREATE TABLE note (id int PRIMARY KEY, body text NOT NULL, title text, code varchar(8) NOT NULL);
--- up
ALTER TABLE note ADD COLUMN b text, ADD COLUMN t text, ADD COLUMN c text;
UPDATE note SET b = body, t = title, c = code;
ALTER TABLE note DROP COLUMN body, DROP COLUMN title, DROP COLUMN code;
ALTER TABLE note ALTER b SET NOT NULL, ALTER c SET NOT NULL, ADD CHECK (length(c) <= 8);
--- down
ALTER TABLE note ADD COLUMN body text, ADD COLUMN title text, ADD COLUMN code varchar(8);
UPDATE note SET body = b, title = t, code = c;
ALTER TABLE note DROP COLUMN b, DROP COLUMN t, DROP COLUMN c;
ALTER TABLE note ALTER body SET NOT NULL, ALTER code SET NOT NULL;
--- proof: lossless
--- breaks: old code
--- mutant loses-null: down
- UPDATE
+ UPDATE note SET body = b, title = coalesce(t, ''), code = c;
--- found: another value in "title"
--- mutant loses-the-empty-text: down
- UPDATE
+ UPDATE note SET body = b, title = nullif(t, ''), code = c;
--- found: another value in "title"
--- mutant loses-the-longest-text: down
- UPDATE
+ UPDATE note SET body = left(b, 255), title = t, code = c;
--- found: another value in "body"
--- mutant loses-blanks-at-the-end: down
- UPDATE
+ UPDATE note SET body = rtrim(b, ' '), title = t, code = c;
--- found: another value in "body"
--- mutant loses-blanks-at-the-begin: down
- UPDATE
+ UPDATE note SET body = ltrim(b, ' '), title = t, code = c;
--- found: another value in "body"
--- mutant loses-combining-characters: down
- UPDATE
+ UPDATE note SET body = normalize(b, NFC), title = t, code = c;
--- found: another value in "body"
--- mutant loses-what-is-not-ascii: down
- UPDATE
+ UPDATE note SET body = regexp_replace(b, '[^\x01-\x7f]', '?', 'g'), title = t, code = c;
--- found: another value in "body"
--- mutant loses-upper-case: down
- UPDATE
+ UPDATE note SET body = lower(b), title = t, code = c;
--- found: another value in "body"
--- mutant loses-line-ends: down
- UPDATE
+ UPDATE note SET body = replace(b, E'\r\n', E'\n'), title = t, code = c;
--- found: another value in "body"
--- mutant doubles-quotes: down
- UPDATE
+ UPDATE note SET body = replace(b, '''', ''''''), title = t, code = c;
--- found: another value in "body"
--- mutant takes-the-word-null-for-null: down
- UPDATE
+ UPDATE note SET body = b, title = nullif(t, 'NULL'), code = c;
--- found: another value in "title"
--- mutant loses-leading-zeros: down
- UPDATE
+ UPDATE note SET body = b, title = t, code = ltrim(c, '0');
--- found: another value in "code"
--- mutant loses-what-is-beyond-the-basic-plane: down
- UPDATE
+ UPDATE note SET body = regexp_replace(b, '[\U00010000-\U0010ffff]', '', 'g'), title = t, code = c;
--- found: another value in "body"
--- mutant swaps-two-columns: down
- UPDATE
+ UPDATE note SET body = coalesce(t, ''), title = b, code = c;
--- found: another value in "body"
--- found: another value in "title"
--- mutant fills-only-what-was-there: down
- UPDATE
+ UPDATE note SET body = b, code = c;
--- found: another value in "title"
