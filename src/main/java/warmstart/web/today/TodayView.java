package warmstart.web.today;

import java.util.List;

/**
 * The first page.
 *
 * @param heading what is true now, in a sentence
 * @param lede the same with its numbers
 * @param left how many questions this sitting would ask; 0 shows no button
 * @param suggestions up to three things to do
 * @param exam the exam that the domains are those of
 * @param domains how warm each domain is
 * @param week how many questions come due on each of the next seven days
 */
public record TodayView(
        String heading,
        String lede,
        int left,
        List<Suggestion> suggestions,
        String exam,
        List<DomainView> domains,
        Week week) {
    /**
     * Something to do.
     *
     * @param mark the class of its temperature mark
     * @param title what it is
     * @param cost how long it takes: {@code 8 min}
     * @param why why now
     * @param address where it leads
     */
    public record Suggestion(String mark, String title, String cost, String why, String address) {}

    /**
     * A domain of the exam as a strip of 600 units: warm at full height, warming at half height, cold as a line.
     *
     * @param title its title
     * @param percent its share of the marks
     * @param words {@code 12 warm, 5 warming, 40 cold}
     * @param warm the width of the warm part
     * @param warming the width of the warming part
     */
    public record DomainView(String title, int percent, String words, int warm, int warming) {
        /** Where the cold line begins. */
        public int coldFrom() {
            return warm + warming;
        }
    }

    /**
     * The week's load.
     *
     * @param days today first
     * @param words the same as a sentence
     */
    public record Week(List<Bar> days, String words) {
        /** Whether nothing is scheduled, so that a sentence says more than seven empty bars. */
        public boolean isEmpty() {
            return days.stream().allMatch(day -> day.due() == 0);
        }
    }

    /**
     * One day of the week.
     *
     * @param name {@code Mon}
     * @param due how many come due
     * @param x where its bar stands
     * @param height how tall it is, at most 74
     */
    public record Bar(String name, int due, int x, int height) {
        /** Where the bar begins, from above. */
        public int y() {
            return 96 - height;
        }
    }
}
