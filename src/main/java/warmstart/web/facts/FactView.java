package warmstart.web.facts;

import java.util.List;
import warmstart.web.view.Heat;

/**
 * The card of a fact.
 *
 * @param id its name
 * @param value as the note writes it
 * @param statement the fact as a sentence
 * @param scope what it counts for
 * @param former what it was, newest first: {@code 256 KB, until 2025-10}
 * @param myths what is taught but was never true
 * @param checkedOn the day it was last compared with its source
 * @param source what it rests on
 * @param stated the section that states it
 * @param heat {@code cold}, {@code warming}, {@code warm}; empty when it is not asked
 * @param you the same in words
 */
public record FactView(
        String id,
        String value,
        String statement,
        String scope,
        List<Former> former,
        List<String> myths,
        String checkedOn,
        Link source,
        Link stated,
        String heat,
        String you) {
    /**
     * A value that was true once.
     *
     * @param text the value
     * @param until {@code , until 2025-10}; empty when the date is not known
     */
    public record Former(String text, String until) {}

    /**
     * A link.
     *
     * @param text as it is read
     * @param address where it leads
     */
    public record Link(String text, String address) {}

    /** The class of its temperature mark. */
    public String mark() {
        return Heat.mark(heat);
    }

    /** Whether it is asked, so that there is something to press. */
    public boolean asked() {
        return !heat.isEmpty();
    }
}
