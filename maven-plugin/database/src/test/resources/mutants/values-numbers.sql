--- before
CREATE TABLE bill (id int PRIMARY KEY, n int NOT NULL, big bigint NOT NULL, amount numeric NOT NULL,
    price numeric(10, 2) NOT NULL, ratio float8 NOT NULL, flag boolean);
--- up
CREATE TABLE bill_value (id int PRIMARY KEY REFERENCES bill (id), n int NOT NULL, big bigint NOT NULL, amount numeric NOT NULL,
    price numeric(10, 2) NOT NULL, ratio float8 NOT NULL, flag boolean);
INSERT INTO bill_value SELECT id, n, big, amount, price, ratio, flag FROM bill;
ALTER TABLE bill DROP COLUMN n, DROP COLUMN big, DROP COLUMN amount, DROP COLUMN price, DROP COLUMN ratio, DROP COLUMN flag;
--- down
ALTER TABLE bill ADD COLUMN n int, ADD COLUMN big bigint, ADD COLUMN amount numeric, ADD COLUMN price numeric(10, 2), ADD COLUMN ratio float8, ADD COLUMN flag boolean;
UPDATE bill b SET n = v.n, big = v.big, amount = v.amount, price = v.price, ratio = v.ratio, flag = v.flag FROM bill_value v WHERE v.id = b.id;
DROP TABLE bill_value;
ALTER TABLE bill ALTER n SET NOT NULL, ALTER big SET NOT NULL, ALTER amount SET NOT NULL, ALTER price SET NOT NULL, ALTER ratio SET NOT NULL;
--- proof: conditional
--- breaks: old code
--- mutant loses-the-largest-integer: down
- UPDATE bill
+ UPDATE bill b SET n = least(v.n, 2147483646), big = v.big, amount = v.amount, price = v.price, ratio = v.ratio, flag = v.flag FROM bill_value v WHERE v.id = b.id;
--- found: another value in "n"
--- mutant loses-negative-numbers: down
- UPDATE bill
+ UPDATE bill b SET n = greatest(v.n, -2147483647), big = greatest(v.big, 0), amount = v.amount, price = v.price, ratio = v.ratio, flag = v.flag FROM bill_value v WHERE v.id = b.id;
--- found: another value in "n"
--- found: another value in "big"
--- mutant goes-by-way-of-a-double: down
- UPDATE bill
+ UPDATE bill b SET n = v.n, big = least(v.big::float8, 9223372036854774784), amount = v.amount, price = v.price, ratio = v.ratio, flag = v.flag FROM bill_value v WHERE v.id = b.id;
--- found: another value in "big"
--- mutant loses-zeros-behind-the-point: down
- UPDATE bill
+ UPDATE bill b SET n = v.n, big = v.big, amount = trim_scale(v.amount), price = v.price, ratio = v.ratio, flag = v.flag FROM bill_value v WHERE v.id = b.id;
--- found: another value in "amount"
--- mutant loses-what-is-not-a-number: down
- UPDATE bill
+ UPDATE bill b SET n = v.n, big = v.big, amount = CASE WHEN v.amount = 'NaN' THEN 0 ELSE v.amount END, price = v.price, ratio = v.ratio, flag = v.flag FROM bill_value v WHERE v.id = b.id;
--- found: another value in "amount"
--- mutant rounds-money: down
- UPDATE bill
+ UPDATE bill b SET n = v.n, big = v.big, amount = v.amount, price = trunc(v.price, 1), ratio = v.ratio, flag = v.flag FROM bill_value v WHERE v.id = b.id;
--- found: another value in "price"
--- mutant loses-negative-zero: down
- UPDATE bill
+ UPDATE bill b SET n = v.n, big = v.big, amount = v.amount, price = v.price, ratio = v.ratio + 0, flag = v.flag FROM bill_value v WHERE v.id = b.id;
--- found: another value in "ratio"
--- mutant loses-infinity: down
- UPDATE bill
+ UPDATE bill b SET n = v.n, big = v.big, amount = v.amount, price = v.price, ratio = CASE WHEN v.ratio = 'Infinity' THEN 1e308 ELSE v.ratio END, flag = v.flag FROM bill_value v WHERE v.id = b.id;
--- found: another value in "ratio"
--- mutant goes-by-way-of-a-real: down
- UPDATE bill
+ UPDATE bill b SET n = v.n, big = v.big, amount = v.amount, price = v.price, ratio = v.ratio::real, flag = v.flag FROM bill_value v WHERE v.id = b.id;
--- found: another value in "ratio"
--- mutant takes-unknown-for-false: down
- UPDATE bill
+ UPDATE bill b SET n = v.n, big = v.big, amount = v.amount, price = v.price, ratio = v.ratio, flag = coalesce(v.flag, false) FROM bill_value v WHERE v.id = b.id;
--- found: another value in "flag"
--- mutant joins-by-the-wrong-column: down
- UPDATE bill
+ UPDATE bill b SET n = v.n, big = v.big, amount = v.amount, price = v.price, ratio = v.ratio, flag = v.flag FROM bill_value v WHERE v.id = (SELECT max(id) FROM bill_value);
--- found: another value in "big"
