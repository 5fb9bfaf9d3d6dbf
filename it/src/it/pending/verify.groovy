def log = new File(basedir, 'build.log').text
def pending = new File(basedir, 'target/generated-sources/annotations/concertina/pending')

assert log.contains('[concertina:pending-changes] 1 change has no migration: create table public.customer')
assert pending.list().sort() ==
        ['0001_expand_create-customer.down.sql', '0001_expand_create-customer.sql', 'files.txt', 'schema.json']
