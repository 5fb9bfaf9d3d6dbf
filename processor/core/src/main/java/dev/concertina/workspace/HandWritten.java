package dev.concertina.workspace;

import dev.concertina.plan.Phase;
import dev.concertina.plan.Plan;
import dev.concertina.plan.RefusedChange;
import dev.concertina.script.ChangeName;
import dev.concertina.script.FileName;
import dev.concertina.script.Header;
import dev.concertina.script.Script;
import dev.concertina.script.ScriptPair;
import dev.concertina.script.ScriptWriter;
import dev.concertina.script.Section;
import java.util.List;
import java.util.Optional;

/** Begins a migration that is written by hand, under the rules that hold for all. */
public final class HandWritten {
    private final Workspace workspace;
    private final Settings settings;

    public HandWritten(Workspace workspace, Settings settings) {
        this.workspace = workspace;
        this.settings = settings;
    }

    /**
     * An up and a down to be filled in; the snapshot stays, and the next generate learns what they do.
     *
     * @throws RefusedChange if the last one is still empty: a file knows the text of the one before it, which would change
     */
    public Written begin(ChangeName change, Phase phase, Request request) {
        workspace.unlearned().stream()
                .map(p -> p.up())
                .filter(up -> !up.statements().iterator().hasNext())
                .findFirst()
                .ifPresent(up -> {
                    throw new RefusedChange(
                            "The file \"" + up.file() + "\" is still empty, and a file after it would no"
                                    + " longer fit once it is filled in; nothing was written. Fill it in first, or delete it"
                                    + " with its down script.");
                });
        long number = settings.numbering().next(workspace.folder().lastNumber(), settings.now());
        FileName name = FileName.up(number, settings.version(), phase, change);
        Header header = Header.of(change, phase)
                .after(workspace.folder().last().map(p -> p.up().checksum()), List.of())
                .withReason(request.rationale(), request.link());
        Script up = script(name, header, "Write what changes here, each name with its schema.");
        Script down = script(name.asDown(), header, "Write what undoes it here: catalog and rows as they were before.");
        return new Written(
                new Plan(List.of()), List.of(new ScriptPair(up, Optional.of(down))), workspace.snapshot(), List.of());
    }

    private Script script(FileName name, Header header, String hint) {
        String text = ScriptWriter.write(header, List.of(new Section(hint, List.of(), false)));
        return Script.read(name, workspace.folder().style().print(name), text);
    }
}
