package warmstart.quiz.harvest.fact;

import java.util.Objects;

/**
 * Any other sentence, of which one part is worth knowing: {@code Results are returned at once}.
 *
 * @param sentence the sentence with its gap
 */
public record FoundStatement(Place place, String context, GapSentence sentence) implements Found {
    public FoundStatement {
        Objects.requireNonNull(sentence, "sentence");
    }

    @Override
    public String subject() {
        return sentence.open();
    }

    @Override
    public String kind() {
        return "statement";
    }
}
