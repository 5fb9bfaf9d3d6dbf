-- concertina:allow ban-delete-without-where because the archive has them all
DELETE FROM orders;
VACCUM orders;
