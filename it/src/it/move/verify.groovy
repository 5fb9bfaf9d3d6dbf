def log = new File(basedir, 'build.log').text

assert log.contains('a class of its own class path: true')
assert log.contains('a class of the plugin: false')
assert log.contains('The database refused')
