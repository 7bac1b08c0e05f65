package warmstart.simulator.hindsight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import warmstart.simulator.lambda.story.StoryLink;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/** Why a row was written: the row that led to it, and the one that led to that, back to what came from outside. */
public final class WhyChain {
    private WhyChain() {}

    /** The chain of a row, earliest first, the row itself last; of a trace that keeps only its first rows, what is kept. */
    public static List<TraceRow> rows(Trace trace, long seq) {
        List<TraceRow> chain = new ArrayList<>();
        long next = seq;
        while (next != TraceRow.NO_CAUSE && next < trace.rows().size()) {
            TraceRow row = trace.row(next);
            chain.add(row);
            next = row.cause();
        }
        Collections.reverse(chain);
        return chain;
    }

    /** The chain of a row in sentences. */
    public static List<StoryLink> of(Trace trace, long seq) {
        return rows(trace, seq).stream().map(StoryLink::of).toList();
    }

    /**
     * All that happened to one, and all that led to it, in sentences: the rows about it, and those on the chains of these,
     * in order. For a message that are also the batches it was in and their attempts.
     */
    public static List<StoryLink> about(Trace trace, String subject) {
        TreeSet<Long> seqs = new TreeSet<>();
        for (TraceRow row : trace.rows()) {
            if (row.subject().equals(subject)) {
                for (long seq = row.seq(); seq != TraceRow.NO_CAUSE && seqs.add(seq); ) {
                    seq = trace.row(seq).cause();
                }
            }
        }
        return seqs.stream().map(seq -> StoryLink.of(trace.row(seq))).toList();
    }
}
