package warmstart.quiz.harvest.fact;

import java.util.Objects;

/**
 * What is not so: {@code A standard queue does not keep the order}.
 *
 * @param sentence the sentence with its gap
 */
public record FoundNegation(Place place, String context, GapSentence sentence) implements Found {
    public FoundNegation {
        Objects.requireNonNull(sentence, "sentence");
    }

    @Override
    public String subject() {
        return sentence.open();
    }

    @Override
    public String kind() {
        return "negation";
    }
}
