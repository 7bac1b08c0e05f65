package warmstart.quiz.question;

import java.util.List;
import java.util.Objects;
import warmstart.base.Check;

/**
 * A question whose answer is a name or a short term, typed by the learner: {@code AWSLambdaSQSQueueExecutionRole}.
 *
 * @param stem what is asked
 * @param accepted all spellings that are right, the one to show first; case, spaces and punctuation do not matter
 * @param others names of other things: whoever types one of them has not made a slip of the finger
 */
public record TypedName(String stem, List<String> accepted, List<Homonym> others) implements Typed {
    public TypedName {
        Objects.requireNonNull(stem, "stem");
        accepted = List.copyOf(accepted);
        others = List.copyOf(others);
        Check.argument(!accepted.isEmpty(), "some name is right");
    }

    /**
     * The name of something else, which a learner may give in place of the right one.
     *
     * @param name {@code AWSLambdaKinesisExecutionRole}
     * @param told the end of a sentence that begins with it: {@code is for streams of Kinesis}; may be empty
     */
    public record Homonym(String name, String told) {
        public Homonym {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(told, "told");
        }
    }

    @Override
    public String shownKey() {
        return accepted.get(0);
    }
}
