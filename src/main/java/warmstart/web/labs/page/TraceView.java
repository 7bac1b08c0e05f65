package warmstart.web.labs.page;

import java.util.List;
import java.util.Objects;
import warmstart.facts.FactCatalog;
import warmstart.labs.LabRun;
import warmstart.simulator.lambda.story.StoryLink;
import warmstart.simulator.trace.TraceRow;
import warmstart.web.labs.stage.RunClock;

/**
 * All that happened, as a table: the stage for those who read it.
 *
 * @param words which rows these are
 * @param rows the rows of this part
 * @param before the address of the part before; empty when this is the first
 * @param after the address of the part after; empty when this is the last
 * @param open whether the learner is turning its leaves
 */
public record TraceView(String words, List<Row> rows, String before, String after, boolean open) {
    /** So many rows stand on one page. */
    public static final int PART = 150;

    public TraceView {
        Objects.requireNonNull(words, "words");
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param seq its number
     * @param time when
     * @param address the stage at this moment
     * @param seconds the moment as the scrubber has it
     * @param subject whom it happened to
     * @param text what
     * @param rule what it rests on
     */
    public record Row(
            long seq,
            String time,
            String address,
            String seconds,
            String subject,
            String text,
            StoryView.Ground rule) {}

    /**
     * A part of the trace.
     *
     * @param asked the first row that was asked for; negative when none was
     */
    static TraceView of(LabRun run, RunAddress address, int asked, FactCatalog facts) {
        List<TraceRow> all = run.trace().rows();
        int from = asked < 0 || asked >= all.size() ? 0 : asked - asked % PART;
        int to = Math.min(all.size(), from + PART);
        List<Row> rows = all.subList(from, to).stream()
                .map(row -> row(row, address, facts))
                .toList();
        String words = all.isEmpty() ? "no rows" : "rows " + (from + 1) + " to " + to + " of " + all.size();
        return new TraceView(
                words,
                rows,
                from == 0 ? "" : address.rows(from - PART),
                to == all.size() ? "" : address.rows(to),
                asked >= 0);
    }

    private static Row row(TraceRow row, RunAddress address, FactCatalog facts) {
        StoryLink told = StoryLink.of(row);
        return new Row(
                row.seq(),
                RunClock.words(row.t()),
                address.moment(row.t()),
                RunClock.seconds(row.t()),
                row.subject(),
                told.text(),
                StoryView.Ground.of(row.rule(), facts));
    }
}
