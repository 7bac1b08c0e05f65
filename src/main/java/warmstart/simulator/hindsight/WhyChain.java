package warmstart.simulator.hindsight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import warmstart.simulator.lambda.story.StoryLink;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.sources.stream.config.StreamKind;
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
     * in order. For a message or a record that are also the batches it was in and their attempts, without what happened to
     * the others in them.
     */
    public static List<StoryLink> about(Trace trace, String subject) {
        Set<String> subjects = new LinkedHashSet<>(List.of(subject));
        TreeSet<Long> seqs = new TreeSet<>();
        boolean single = false;
        for (TraceRow row : trace.rows()) {
            if (!subjects.contains(row.subject())) {
                continue;
            }
            single |= isAboutASingleOne(row);
            if (row.kind() == SqsKind.MESSAGE_RECEIVED) {
                // The rows of a batch come after those of what was put into it.
                subjects.add(row.numbers().text("batch"));
            }
            long seq = row.seq();
            while (seq != TraceRow.NO_CAUSE && !isOfAnother(trace.row(seq), single, subject) && seqs.add(seq)) {
                seq = trace.row(seq).cause();
            }
        }
        return seqs.stream().map(seq -> StoryLink.of(trace.row(seq))).toList();
    }

    private static boolean isOfAnother(TraceRow row, boolean single, String subject) {
        return single && isAboutASingleOne(row) && !row.subject().equals(subject);
    }

    private static boolean isAboutASingleOne(TraceRow row) {
        return (row.kind() instanceof SqsKind message && message.isOfAMessage())
                || (row.kind() instanceof StreamKind record && record.isOfARecord());
    }
}
