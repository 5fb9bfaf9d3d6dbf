def log = new File(basedir, 'build.log').text

assert log.contains('Customer.java:[8,10] [concertina:unknown-column] @IndexOn on Customer names "email"')
assert log.contains('Did you mean "mail"?')
assert !new File(basedir, 'src/main/resources').exists()
