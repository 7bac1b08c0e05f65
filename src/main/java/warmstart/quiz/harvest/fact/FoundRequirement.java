package warmstart.quiz.harvest.fact;

import java.util.Objects;

/**
 * What something needs: {@code A subscription requires a confirmed endpoint}.
 *
 * @param sentence the sentence with its gap
 */
public record FoundRequirement(Place place, String context, GapSentence sentence) implements Found {
    public FoundRequirement {
        Objects.requireNonNull(sentence, "sentence");
    }

    @Override
    public String subject() {
        return sentence.open();
    }

    @Override
    public String kind() {
        return "requirement";
    }
}
