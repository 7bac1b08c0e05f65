package warmstart.web.labs;

import java.util.List;

/**
 * The list of labs.
 *
 * @param labs each of them
 */
public record LabListView(List<Entry> labs) {
    public LabListView {
        labs = List.copyOf(labs);
    }

    /**
     * A lab in the list.
     *
     * @param number its place
     * @param title its title
     * @param summary one sentence
     * @param minutes how long it takes, roughly
     * @param address where it is
     * @param mark the class of its mark: hollow before a run, half after one, full with all goals reached
     * @param state the same in words
     * @param before what to do before; empty when nothing
     */
    public record Entry(
            int number,
            String title,
            String summary,
            int minutes,
            String address,
            String mark,
            String state,
            String before) {}
}
