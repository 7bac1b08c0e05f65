package warmstart.web.topics;

import java.util.List;
import warmstart.notes.SafeHtml;

/**
 * A note as a page.
 *
 * @param crumbs the folders it lies in, from the top
 * @param title its title
 * @param summary the sentences below the title; may be empty
 * @param article its text, with the learner's temperatures on the fact marks
 * @param tree all topics
 * @param outline its headings
 * @param backlinks the places that link to it
 * @param next what to do here next
 * @param neighbours the notes before and after it
 * @param questions what is asked about it, section by section
 */
public record TopicView(
        List<String> crumbs,
        String title,
        String summary,
        SafeHtml article,
        TreeView tree,
        List<Entry> outline,
        List<Entry> backlinks,
        List<Step> next,
        List<Step> neighbours,
        List<Section> questions) {
    /** How many questions there are. */
    public int asked() {
        return questions.stream()
                .mapToInt(section -> section.questions().size())
                .sum();
    }

    /**
     * A section with its questions.
     *
     * @param title its heading; empty for the lead of the note
     * @param questions what is asked about it
     */
    public record Section(String title, List<Question> questions) {}

    /**
     * A question.
     *
     * @param stem what is asked, in plain words
     * @param address where it can be tried
     */
    public record Question(String stem, String address) {}

    /**
     * A line in a list of places.
     *
     * @param text as it is read
     * @param address where it leads
     * @param deep whether it stands below the one before
     */
    public record Entry(String text, String address, boolean deep) {}

    /**
     * Something to go on with.
     *
     * @param lead what kind of thing it is: {@code Due here}
     * @param text what it is: {@code 5 questions, about 3 minutes}
     * @param address where it leads
     */
    public record Step(String lead, String text, String address) {}
}
