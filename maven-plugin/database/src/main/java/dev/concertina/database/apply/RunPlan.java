package dev.concertina.database.apply;

import dev.concertina.script.Script;
import dev.concertina.snapshot.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run would do, and all that stands against it.
 *
 * @param environment the name that the database has, or is to get
 * @param jobs in running order
 * @param hooks what runs before and after them
 * @param values a line for each placeholder in jobs and hooks, which tells its values apart without telling them
 * @param touched the objects that the jobs name, as the catalog describes them
 * @param refusals why it cannot run; each has the fact, the effect and the remedy
 * @param notes what one should know before
 * @param stop why it ends before the last file of the folder
 */
public record RunPlan(
        Mode mode,
        Identity target,
        String environment,
        List<Job> jobs,
        HookPlan hooks,
        List<String> values,
        List<String> applied,
        List<String> touched,
        List<String> refusals,
        List<String> notes,
        Optional<String> stop) {
    public RunPlan {
        jobs = List.copyOf(jobs);
        values = List.copyOf(values);
        applied = List.copyOf(applied);
        touched = List.copyOf(touched);
        refusals = List.copyOf(refusals);
        notes = List.copyOf(notes);
    }

    RunPlan noting(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new RunPlan(mode, target, environment, jobs, hooks, values, applied, touched, refusals, more, stop);
    }

    /** All that was agreed to when the plan was, line by line: files, target, environment, history, objects. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("mode: " + mode);
        lines.add("target: " + target);
        lines.add("environment: " + environment);
        applied.forEach(a -> lines.add("applied: " + a));
        workLines().forEach(j -> lines.add("to run: " + j));
        touched.forEach(t -> lines.add("object: " + t));
        return lines;
    }

    /** By which the plan is approved: {@code sha256/v1:} and 64 hexadecimal digits. */
    public String hash() {
        return Fingerprint.of(String.join("\n", lines()));
    }

    /** The first digits of the hash, enough to name it. */
    public String shortHash() {
        return shorten(hash());
    }

    /** Whether there is neither a file to run nor a run to bring to its end. */
    public boolean isDone() {
        return jobs.isEmpty() && hooks.isEmpty();
    }

    /** Each job with its direction and the checksums of both scripts, each hook with its own, each placeholder. */
    List<String> workLines() {
        return Stream.of(jobLines(), hooks.lines(), values)
                .flatMap(List::stream)
                .toList();
    }

    private List<String> jobLines() {
        return jobs.stream()
                .map(j -> j.direction() + " " + j.script().file() + " "
                        + j.script().checksum()
                        + j.pair()
                                .down()
                                .map(Script::checksum)
                                .map(c -> " " + c)
                                .orElse(""))
                .toList();
    }

    static String shorten(String hash) {
        return hash.substring(hash.indexOf(':') + 1).substring(0, 12);
    }
}
