package warmstart.quiz.harvest.fact;

import java.util.Objects;

/**
 * Why something is so: {@code Poll for long, to save calls}.
 *
 * @param sentence the sentence with its gap
 */
public record FoundCause(Place place, String context, GapSentence sentence) implements Found {
    public FoundCause {
        Objects.requireNonNull(sentence, "sentence");
    }

    @Override
    public String subject() {
        return sentence.open();
    }

    @Override
    public String kind() {
        return "cause";
    }
}
