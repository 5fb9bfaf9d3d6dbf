def log = new File(basedir, 'build.log').text
def people = new File(basedir, 'people/src/main/resources/db/migration')
def orders = new File(basedir, 'orders/src/main/resources/db/migration')

assert people.list().sort() == ['0001_expand_create-person.down.sql', '0001_expand_create-person.sql', 'schema.json']
assert orders.list().sort() == ['0001_expand_create-parcel.down.sql', '0001_expand_create-parcel.sql',
        '0002_expand_here.down.sql', '0002_expand_here.sql', 'schema.json']
assert new File(orders, '0001_expand_create-parcel.sql').text.contains('to_zip character varying(10) NOT NULL')
assert log.count('PROVED on PostgreSQL') == 2
assert log.contains('-pl')
assert !new File(basedir, 'src').exists()
