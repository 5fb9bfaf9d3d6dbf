package dev.concertina.database.report;

import dev.concertina.database.rehearse.RehearsalReport;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A report for build servers: a suite a file, a test a check, in the form that JUnit's readers share. */
final class JunitXml {
    private static final String WHOLE = "all files together";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    private JunitXml() throws XMLStreamException {
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
    }

    static String write(RehearsalReport report) {
        try {
            JunitXml writer = new JunitXml();
            writer.report(report);
            return writer.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A text in memory takes everything.", e);
        }
    }

    private void report(RehearsalReport report) throws XMLStreamException {
        List<Step> steps = Step.of(report);
        xml.writeStartDocument("UTF-8", "1.0");
        start("testsuites");
        xml.writeAttribute("name", "db:rehearse");
        for (Step step : steps) {
            suite(step);
        }
        whole(report, steps);
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }

    private void suite(Step step) throws XMLStreamException {
        List<Check> checks = Check.all();
        long failures = checks.stream().filter(c -> !broken(step, c).isEmpty()).count();
        long skipped = checks.stream()
                .filter(c -> broken(step, c).isEmpty() && !c.madeFor(step))
                .count();
        begin(step.file().file(), checks.size(), failures, skipped, step.upMicros() + step.downMicros());
        for (Check check : checks) {
            long micros = check == Check.RUNS ? step.upMicros() : check == Check.LEADS_BACK ? step.downMicros() : 0;
            test(step.file().file(), check.toString(), micros, broken(step, check), !check.madeFor(step));
        }
        xml.writeEndElement();
    }

    private static List<Problem> broken(Step step, Check check) {
        return Problem.of(step).stream()
                .filter(p -> Check.of(p.text()) == check)
                .toList();
    }

    /** What is checked of all files together. */
    private void whole(RehearsalReport report, List<Step> steps) throws XMLStreamException {
        List<Problem> chain = Problem.ofChain(report, steps);
        boolean skipped = report.wayBack().files() == 0 && chain.isEmpty();
        Map<String, List<Problem>> others = new LinkedHashMap<>();
        others.put("they keep their budgets", Problem.ofBudgets(report, steps));
        report.cycle()
                .ifPresent(c -> others.put("they lead from nothing to the head, back and again", Problem.of(c, steps)));
        report.tests().forEach(t -> others.put("test " + t.file(), Problem.of(t, steps)));
        long failures = Stream.concat(Stream.of(chain), others.values().stream())
                .filter(p -> !p.isEmpty())
                .count();
        begin(WHOLE, others.size() + 1, failures, skipped ? 1 : 0, 0);
        test(WHOLE, "their ways back lead back in one chain", 0, chain, skipped);
        for (Map.Entry<String, List<Problem>> other : others.entrySet()) {
            test(WHOLE, other.getKey(), 0, other.getValue(), false);
        }
        xml.writeEndElement();
    }

    private void begin(String name, int tests, long failures, long skipped, long micros) throws XMLStreamException {
        start("testsuite");
        attribute("name", name);
        attribute("tests", Integer.toString(tests));
        attribute("failures", Long.toString(failures));
        attribute("errors", "0");
        attribute("skipped", Long.toString(skipped));
        attribute("time", seconds(micros));
    }

    private void test(String file, String name, long micros, List<Problem> broken, boolean skipped)
            throws XMLStreamException {
        start("testcase");
        attribute("classname", "rehearsal." + file.replaceFirst("\\.sql$", "").replace('.', '_'));
        attribute("name", name);
        attribute("file", file);
        attribute("time", seconds(micros));
        if (!broken.isEmpty()) {
            start("failure");
            attribute("message", broken.get(0).text().lines().findFirst().orElse(""));
            attribute("type", "rehearsal");
            for (Problem problem : broken) {
                xml.writeCharacters(readable(problem.text() + "\nTo do: " + problem.remedy() + "\n"));
            }
            xml.writeEndElement();
        } else if (skipped) {
            start("skipped");
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void start(String element) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(element);
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, readable(value));
    }

    private static String seconds(long micros) {
        return String.format(Locale.ROOT, "%.6f", micros / 1_000_000.0);
    }

    /** XML has no place for most control characters, not even escaped. */
    private static String readable(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
