package warmstart.quiz.harvest.fact;

import java.util.List;

/**
 * Which of several terms a line describes: under {@code Linear} and {@code Canary} stands what each of them does.
 *
 * @param description {@code grows every few minutes}
 * @param term {@code Linear}
 * @param others the terms it stands beside
 * @param whole what the terms are kinds of: {@code Ways of shifting}
 */
public record FoundTerm(Place place, String context, String whole, String description, String term, List<String> others)
        implements Found {
    public FoundTerm {
        others = List.copyOf(others);
    }

    @Override
    public String subject() {
        return description;
    }

    @Override
    public String kind() {
        return "term";
    }
}
