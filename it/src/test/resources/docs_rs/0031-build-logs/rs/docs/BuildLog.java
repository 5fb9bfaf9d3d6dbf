package rs.docs;

import static dev.concertina.annotation.References.Action.CASCADE;

import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;

/** The output of one step of a build. */
@Stored("builds_logs")
public record BuildLog(
        @FromSequence(as = "bigint") int id,
        @OrNull
                @References(value = Build.class, onDelete = CASCADE)
                @IndexOn(name = "build_logs_build_id_idx")
                Integer buildId,
        @OrNull String logFilename,
        @OrNull Boolean success) {}
