package warmstart.iam;

import java.util.List;
import java.util.Objects;

/**
 * A statement that fits a request but for one of its elements; where that is the action, it names one of the same service.
 *
 * @param cited the statement
 * @param element what does not fit
 * @param about the condition key that does not fit; empty for other elements
 * @param wanted what the statement asks for
 * @param got what the request says; nothing when it does not have the key
 */
public record NearMiss(Cited cited, Element element, String about, String wanted, List<String> got) {
    /** The parts of a statement of which each has to fit a request. */
    public enum Element {
        ACTION("action"),
        RESOURCE("resource"),
        PRINCIPAL("principal"),
        CONDITION("condition");

        private final String word;

        Element(String word) {
            this.word = word;
        }

        /** In a sentence: {@code principal}. */
        public String word() {
            return word;
        }
    }

    public NearMiss {
        Objects.requireNonNull(cited, "cited");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(wanted, "wanted");
        got = List.copyOf(got);
    }

    /** As a sentence: {@code statement 1 of … would allow, but its resource is …, and the request's …}. */
    public String words() {
        String effect = cited.statement().effect() == Effect.ALLOW ? " would allow" : " would deny";
        String what = about.isEmpty() ? element.word() : element.word() + " on " + about;
        String found = got.isEmpty() ? "the request has none" : "the request has " + String.join(", ", got);
        return cited.words() + effect + ", but its " + what + " wants " + wanted + ", and " + found;
    }
}
