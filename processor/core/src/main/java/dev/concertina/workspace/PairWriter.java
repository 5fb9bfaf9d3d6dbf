package dev.concertina.workspace;

import dev.concertina.ddl.Ddl;
import dev.concertina.plan.PlannedFile;
import dev.concertina.plan.Unit;
import dev.concertina.script.ChangeName;
import dev.concertina.script.FileName;
import dev.concertina.script.Header;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import dev.concertina.script.ScriptWriter;
import dev.concertina.script.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes planned files behind the last one of a folder, one after the other. */
final class PairWriter {
    private final NamingStyle style;
    private final Settings settings;
    private final Request request;
    private final ChangeName change;
    private final Optional<String> fingerprint;
    private final List<ScriptPair> written = new ArrayList<>();
    private Optional<String> replaces = Optional.empty();
    private OptionalLong number;
    private Optional<String> parent;
    private List<String> depends;

    /**
     * @param number of the folder's last file
     * @param parent the checksum of the folder's last file
     * @param depends ids of the files that the first new one builds on
     * @param fingerprint of the schema to which the change leads
     */
    PairWriter(
            NamingStyle style,
            Settings settings,
            Request request,
            ChangeName change,
            OptionalLong number,
            Optional<String> parent,
            List<String> depends,
            Optional<String> fingerprint) {
        this.style = style;
        this.settings = settings;
        this.request = request;
        this.change = change;
        this.number = number;
        this.parent = parent;
        this.depends = depends;
        this.fingerprint = fingerprint;
    }

    /** One whose files follow those of a folder. */
    static PairWriter behind(
            MigrationFolder folder,
            Settings settings,
            Request request,
            ChangeName change,
            List<String> depends,
            Optional<String> fingerprint) {
        return new PairWriter(
                folder.style(),
                settings,
                request,
                change,
                folder.lastNumber(),
                folder.last().map(p -> p.up().checksum()),
                depends,
                fingerprint);
    }

    /** The first file says that all of them stand for a history. */
    PairWriter replacing(List<ScriptPair> history) {
        replaces = Optional.of(
                ScriptPair.fingerprint(history.stream().map(ScriptPair::line).toList()));
        return this;
    }

    List<ScriptPair> write(List<PlannedFile> files) {
        files.forEach(this::write);
        return List.copyOf(written);
    }

    private void write(PlannedFile file) {
        List<Unit> ups = file.up();
        List<Unit> downs = file.down();
        FileName name = FileName.up(
                settings.numbering().next(number, settings.now()), settings.version(), file.phase(), change);
        Header header = Header.of(change, file.phase())
                .after(parent, depends)
                .withGate(file.gate())
                .withReason(request.rationale(), request.link())
                .withSchema(fingerprint)
                .withReplaced(replaces)
                .withCosts(Optional.of(CostWords.of(ups)), Optional.of(CostWords.of(downs)));
        Script up = script(name, header, ups, List.of());
        Script down = script(name.asDown(), header, downs, file.nothingToUndo());
        ScriptPair pair = new ScriptPair(up, Optional.of(down));
        written.add(pair);
        number = OptionalLong.of(pair.number());
        parent = Optional.of(up.checksum());
        depends = List.of(pair.id());
        replaces = Optional.empty();
    }

    private Script script(FileName name, Header header, List<Unit> units, List<String> reasons) {
        boolean transactional = PlannedFile.isOneTransaction(units);
        List<Section> sections = new ArrayList<>();
        for (Unit unit : units) {
            List<String> statements = unit.statements().stream().map(Ddl::sql).toList();
            sections.add(new Section(unit.why(), statements, !transactional && statements.size() > 1));
        }
        if (units.isEmpty()) {
            reasons.forEach(r -> sections.add(new Section(r, List.of(), false)));
        }
        String text = ScriptWriter.write(header.withTransactional(transactional), sections);
        return Script.read(name, style.print(name), text);
    }
}
