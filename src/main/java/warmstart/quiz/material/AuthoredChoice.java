package warmstart.quiz.material;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import warmstart.base.Check;
import warmstart.facts.FactId;

/**
 * A question for a cause, or about a piece of code or configuration, with four answers.
 *
 * @param id its name for good: {@code fifo-window}
 * @param about whether it asks for a cause or shows code
 * @param stem what is asked
 * @param code what is shown below the question, of a question about code
 * @param key the right answer; its sentence tells why it is right
 * @param wrong the three others, each with the sentence for whoever chooses it
 * @param facts the facts that make the key right, the one that is asked for first
 */
public record AuthoredChoice(
        String id, About about, String stem, Optional<Code> code, Answer key, List<Answer> wrong, List<FactId> facts) {
    public AuthoredChoice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(stem, "stem");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(key, "key");
        wrong = List.copyOf(wrong);
        facts = List.copyOf(facts);
        Check.argument(wrong.size() == 3, "there are three wrong answers");
        Check.argument(!facts.isEmpty(), "a key rests on a fact");
        Check.argument(code.isPresent() == (about == About.CODE), "code is shown where code is asked for");
    }

    /** What such a question is about; the word is the family of its item. */
    public enum About {
        /** Why something happens. */
        BECAUSE,
        /** What a piece of code or configuration does, or what is wrong with it. */
        CODE;

        /** As files and item ids write it: {@code because}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A piece of code.
     *
     * @param language as a code block names it: {@code json}
     * @param text its lines
     */
    public record Code(String language, String text) {
        public Code {
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * An answer.
     *
     * @param text Markdown on one line
     * @param because why it is right or wrong, a sentence in Markdown
     */
    public record Answer(String text, String because) {
        public Answer {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(because, "because");
        }
    }
}
