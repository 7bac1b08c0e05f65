package warmstart.web.question;

import java.util.List;
import warmstart.notes.SafeHtml;

/**
 * Why the key of an item is right.
 *
 * @param because what the item itself says about it; may be empty
 * @param passage the sentence of the notes that states it; may be empty
 * @param past what was true before, in sentences
 * @param sources the pages it rests on
 * @param links where to read on and try it
 * @param report where to say that something is wrong with it
 */
public record ExplanationView(
        SafeHtml because, String passage, List<String> past, List<Source> sources, List<Link> links, String report) {
    /**
     * A page of the documentation.
     *
     * @param title its title
     * @param address where it is
     * @param checked when it was last compared: {@code checked on 23 November 2026}
     */
    public record Source(String title, String address, String checked) {}

    /**
     * A place to go to.
     *
     * @param text as it is read
     * @param address where it leads
     * @param key the key that opens it, or empty
     */
    public record Link(String text, String address, String key) {}
}
