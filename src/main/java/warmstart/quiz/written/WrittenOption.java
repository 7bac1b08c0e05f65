package warmstart.quiz.written;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import warmstart.quiz.written.expression.Phrase;

/**
 * An answer to choose or to put in its place.
 *
 * <pre>{@code
 * - [x] (six) {{timeout * 6}}
 *   > Six times the function timeout.
 * - [ ] {{fact:timeout-max}}
 *   ! misconception: takes the function maximum for the queue setting
 *   ? visibility(jobs) == 900 s
 * }</pre>
 *
 * @param id its name within the item, as written or made from its text, so that statistics survive another order
 * @param text as it is shown
 * @param key whether it is right
 * @param feedback what its choosers are told; empty when nothing was written
 * @param misconception what somebody believes who chooses it in error; empty when nothing was written
 * @param proof what must be so in the run of the scenario exactly when the option is right; empty without one
 */
public record WrittenOption(
        String id, Phrase text, boolean key, Phrase feedback, String misconception, Optional<Phrase> proof) {
    public WrittenOption {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(feedback, "feedback");
        Objects.requireNonNull(misconception, "misconception");
        Objects.requireNonNull(proof, "proof");
    }

    /** The options of a question that is answered by choosing; none of the other forms. */
    public static List<WrittenOption> of(WrittenQuestion question) {
        if (question instanceof SingleQuestion single) {
            return single.options();
        }
        return question instanceof MultipleQuestion multiple ? multiple.options() : List.of();
    }

    Stream<Phrase> phrases() {
        return Stream.concat(Stream.of(text, feedback), proof.stream());
    }

    /** The same with the texts of one variant. */
    WrittenOption with(UnaryOperator<Phrase> filling) {
        return new WrittenOption(
                id, filling.apply(text), key, filling.apply(feedback), misconception, proof.map(filling));
    }
}
