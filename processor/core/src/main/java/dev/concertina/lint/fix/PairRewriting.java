package dev.concertina.lint.fix;

import dev.concertina.script.FileName;
import dev.concertina.script.Header;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import dev.concertina.script.ScriptWriter;
import dev.concertina.script.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes migrations of what was drafted; their numbers are the old one's until they are put into a folder. */
final class PairRewriting {
    private final NamingStyle style;
    private final PairDraft draft;
    private final ScriptPair old;

    PairRewriting(NamingStyle style, PairDraft draft) {
        this.style = style;
        this.draft = draft;
        this.old = draft.pair();
    }

    /** The old one with what is left of it, if anything is, and the new ones. */
    List<ScriptPair> pairs() {
        List<ScriptPair> pairs = new ArrayList<>();
        if (draft.up().stream().anyMatch(d -> !d.texts().isEmpty())) {
            Script up = rewritten(old.up(), draft.up());
            pairs.add(new ScriptPair(up, old.down().map(d -> rewritten(d, draft.down()))));
        } else if (draft.down().stream().anyMatch(d -> !d.texts().isEmpty())) {
            throw new UnfixableException("its way back does more than its file would do then");
        }
        draft.newFiles().forEach(f -> pairs.add(pair(f)));
        return pairs;
    }

    /** The header stays as it is, and so does what nobody rewrote. */
    private static Script rewritten(Script script, List<Draft> drafts) {
        StringBuilder out = new StringBuilder(script.text().substring(0, script.body()));
        int end = script.body();
        for (Draft draft : drafts) {
            int begin = Math.max(
                    script.body(),
                    draft.statement().position().offset()
                            - draft.statement().lead().length());
            String lead =
                    script.text().substring(begin, draft.statement().position().offset());
            List<String> texts = draft.texts();
            if (!draft.isChanged()) {
                out.append(lead)
                        .append(draft.statement().text())
                        .append(draft.statement().trail());
            } else if (!texts.isEmpty()) {
                out.append(lead).append(String.join(";\n", texts)).append(';');
            }
            end = draft.statement().end().offset();
        }
        out.append(script.text().substring(end));
        String text = out.toString();
        boolean empty = drafts.stream().allMatch(d -> d.texts().isEmpty());
        return Script.read(script.name(), script.file(), empty ? text + "-- Nothing is left to undo here.\n" : text);
    }

    private ScriptPair pair(NewFile file) {
        FileName was = old.up().name();
        FileName name = FileName.up(was.number(), was.version(), file.phase(), was.change());
        Header of = old.up().header();
        Header header = Header.of(was.change(), file.phase())
                .after(of.parent(), List.of())
                .withTransactional(file.transactional())
                .withGate(file.gate())
                .withReason(of.rationale(), of.link());
        String nothing = "Nothing to undo: the catalog is what it was.";
        return new ScriptPair(
                script(name, header, file.why(), file.up()),
                Optional.of(script(
                        name.asDown(),
                        header,
                        file.down().isEmpty() ? nothing : "Back to what the file before left.",
                        file.down())));
    }

    private Script script(FileName name, Header header, String why, List<String> statements) {
        String text = ScriptWriter.write(header, List.of(new Section(why, statements, false)));
        return Script.read(name, style.print(name), text);
    }
}
