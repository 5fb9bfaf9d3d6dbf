def log = new File(basedir, 'build.log').text
def folder = new File(basedir, 'src/main/resources/db/migration')

assert log.contains('1 change has no migration: create table public.customer')
assert folder.list().sort() == ['0001_expand_create-customer.down.sql', '0001_expand_create-customer.sql', 'schema.json']
assert log.contains('Every change of the classes has its migration.')
assert log.contains('PROVED on PostgreSQL')
assert log.contains('Report: file:')
assert new File(basedir, 'rehearsal/rehearsal.html').text.contains('Proved')
assert log.readLines().any { it.contains('{"project":"one-module","changes":[],"files":[]') }
assert log.readLines().findAll { it.contains('PROVED') || it.contains('.sql') }.every { !it.contains('\u001b') }
