package dev.concertina.script;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.plan.Gate;
import dev.concertina.plan.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeaderTest {
    private static final String BODY = "\n-- why: because\nSELECT 1;\n";

    @Provide
    Arbitrary<Header> headers() {
        Arbitrary<Optional<String>> text = Arbitraries.of(
                        "short",
                        "many words ".repeat(20),
                        "a\r\nb\u2028c\u0085d",
                        "-- gate: live",
                        "https://x.example/" + "y".repeat(120) + " and more",
                        " \n ",
                        "größe 😀 'q' \"d\" */")
                .optional()
                .map(o -> o);
        return Combinators.combine(
                        Arbitraries.of(Phase.class).optional(),
                        Arbitraries.of("0001_expand_a", "0002_constrain_b")
                                .list()
                                .ofMaxSize(9),
                        Arbitraries.of(Gate.class),
                        text,
                        text,
                        text,
                        Arbitraries.of(true, false))
                .as((phase, depends, gate, a, b, c, transactional) -> new Header(
                        phase.map(p -> new ChangeName("x-" + p)),
                        phase,
                        a,
                        depends,
                        transactional,
                        gate,
                        b,
                        c,
                        a,
                        b,
                        c,
                        !transactional,
                        a));
    }

    @Property
    void readingGivesWhatWasWritten(@ForAll("headers") Header header) {
        List<Problem> problems = new ArrayList<>();
        String written = HeaderWriter.write(header);
        HeaderReader.Result read = HeaderReader.read("f", ScriptSource.of(written + BODY), problems);
        assertThat(problems).isEmpty();
        assertThat(read.header()).isEqualTo(header);
        assertThat(read.end()).isEqualTo(written.length());
        assertThat(HeaderWriter.write(read.header())).isEqualTo(written);
        assertThat(written.lines()).allMatch(l -> l.startsWith("-- "));
    }

    @Test
    void looksLikeThis() {
        Header header = Header.of(new ChangeName("rename-email"), Phase.EXPAND)
                .after(Optional.of("sha256/v1:" + "0".repeat(64)), List.of("0003_expand_customer"))
                .withReason(
                        Optional.of("People write to customers at more than one address, so the column says which of"
                                + " them it holds."),
                        Optional.of("https://tickets.example/SHOP-12"))
                .withSchema(Optional.of("sha256/v1:" + "1".repeat(64)))
                .withCosts(Optional.of("milliseconds at any size"), Optional.of("milliseconds; lossless"));
        assertThat(HeaderWriter.write(header)).isEqualTo("""
                -- concertina: 1
                -- change: rename-email
                -- phase: expand
                -- parent: sha256/v1:0000000000000000000000000000000000000000000000000000000000000000
                -- depends: 0003_expand_customer
                -- transactional: yes
                -- gate: none
                -- rationale: People write to customers at more than one address, so the column says which of them
                --   it holds.
                -- link: https://tickets.example/SHOP-12
                -- schema: sha256/v1:1111111111111111111111111111111111111111111111111111111111111111
                -- cost: milliseconds at any size
                -- rollback: milliseconds; lossless
                """);
    }

    @Test
    void aScriptMaySayNothing() {
        List<Problem> problems = new ArrayList<>();
        assertThat(HeaderReader.read("f", ScriptSource.of("-- by hand\nSELECT 1;"), problems))
                .isEqualTo(new HeaderReader.Result(Header.NONE, 0));
        assertThat(HeaderReader.read("f", ScriptSource.of("-- concertina: 1"), problems)
                        .header())
                .isEqualTo(Header.NONE);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-- concertina: 2 | 1 | format \"2\"",
                "-- concertina: 1;-- transactionl: no | 2 | \"transactionl\" is no field",
                "-- concertina: 1;-- gate: none;-- gate: live | 3 | \"gate\" stands twice",
                "-- concertina: 1;-- gate: open | 2 | \"open\" is no gate",
                "-- concertina: 1;-- phase: EXPAND | 2 | \"EXPAND\" is no phase",
                "-- concertina: 1;-- transactional: maybe | 2 | \"maybe\" is no transactional",
                "-- concertina: 1;-- change: A b | 2 | \"A b\" is no change",
            })
    void aMistakeIsReportedAtItsLine(String lines, int line, String fact) {
        List<Problem> problems = new ArrayList<>();
        HeaderReader.read("0001_expand_x.sql", ScriptSource.of(lines.replace(";", "\n")), problems);
        assertThat(problems).singleElement().satisfies(p -> {
            assertThat(p.line()).isEqualTo(line);
            assertThat(p.fact()).contains(fact);
            assertThat(p.message()).startsWith("[concertina:bad-header] 0001_expand_x.sql, line " + line + ": ");
        });
    }
}
