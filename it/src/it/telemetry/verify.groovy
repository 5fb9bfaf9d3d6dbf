def lines = new File(basedir, 'build.log').readLines()
def refused = lines.findIndexValues { it.contains('Connection to localhost:1 refused') }
def told = lines.findIndexValues { it.contains('OpenTelemetry cannot be configured') }

// without OpenTelemetry among the plugin's dependencies nothing is known of it; with it, it is found and configured
assert refused.size() == 2
assert told.size() == 1
assert told[0] > refused[0]
assert told[0] < refused[1]
assert lines[told[0] as int].contains('opentelemetry-exporter-otlp')
