package warmstart.web.questions;

import java.util.List;
import warmstart.notes.SafeHtml;

/**
 * What is reported and open.
 *
 * @param lines the reports, newest first
 * @param taken the number of the report that was just taken off the list, or empty
 */
public record ReportsView(List<Line> lines, String taken) {
    /**
     * A report.
     *
     * @param id its number
     * @param stem the question as it was shown; its id when it is no longer asked
     * @param words what seems wrong
     * @param when on which day
     * @param item the question's id
     * @param changed whether its key says something else by now
     * @param address where it can be tried; empty when it is no longer asked
     */
    public record Line(
            long id, SafeHtml stem, String words, String when, String item, boolean changed, String address) {}
}
