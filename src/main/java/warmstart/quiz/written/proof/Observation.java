package warmstart.quiz.written.proof;

import java.util.Objects;
import warmstart.facts.Quantity;
import warmstart.quiz.written.expression.Amounts;

/** What a run answers. */
public sealed interface Observation {
    /** As a message says it: {@code 3}, {@code 60200 ms}, {@code discarded}. */
    String said();

    /**
     * A number or a time.
     *
     * @param quantity 3, 60.2 s
     */
    record Amount(Quantity quantity) implements Observation {
        public Amount {
            Objects.requireNonNull(quantity, "quantity");
        }

        @Override
        public String said() {
            return Amounts.plain(quantity);
        }
    }

    /**
     * A name.
     *
     * @param word {@code discarded}
     */
    record Word(String word) implements Observation {
        public Word {
            Objects.requireNonNull(word, "word");
        }

        @Override
        public String said() {
            return word.isEmpty() ? "nothing" : word;
        }
    }

    /**
     * That the question cannot be answered.
     *
     * @param message why: {@code the run has no `uploads-9`}
     * @param hint what to ask instead
     */
    record Unanswered(String message, String hint) implements Observation {
        public Unanswered {
            Objects.requireNonNull(message, "message");
            Objects.requireNonNull(hint, "hint");
        }

        @Override
        public String said() {
            return message;
        }
    }
}
