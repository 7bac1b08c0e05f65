package warmstart.quiz.material;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.facts.FactId;

/**
 * What learners answer when they are asked for a fact without a number.
 *
 * @param fact {@code async-202}
 * @param accepted further spellings that are right when typed: {@code sync} for {@code synchronous}
 * @param typed whether the answer may be typed; empty when the form of the mark decides
 * @param wrong answers that are wrong and likely, likeliest first
 */
public record TermAnswers(FactId fact, List<String> accepted, Optional<Boolean> typed, List<Wrong> wrong) {
    public TermAnswers {
        Objects.requireNonNull(fact, "fact");
        accepted = List.copyOf(accepted);
        Objects.requireNonNull(typed, "typed");
        wrong = List.copyOf(wrong);
    }

    /**
     * A wrong answer: the mark of another fact, or words of an author.
     *
     * @param fact the fact whose mark it is; empty when an author wrote the answer
     * @param text the answer as it is shown; empty for that of a fact
     * @param because why it is wrong, a sentence; empty for that of a fact, whose own statement tells it
     */
    public record Wrong(Optional<FactId> fact, String text, String because) {
        public Wrong {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(because, "because");
        }

        /** The mark of another fact. */
        public static Wrong of(FactId fact) {
            return new Wrong(Optional.of(fact), "", "");
        }

        /** Words of an author. */
        public static Wrong of(String text, String because) {
            return new Wrong(Optional.empty(), text, because);
        }
    }
}
