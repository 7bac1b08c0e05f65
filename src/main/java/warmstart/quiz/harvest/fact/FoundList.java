package warmstart.quiz.harvest.fact;

import java.util.List;

/**
 * Things listed under a line that says what they are.
 *
 * @param lead what they are: {@code Destinations}
 * @param members {@code queue}, {@code topic}, {@code another function}
 */
public record FoundList(Place place, String context, String lead, List<String> members) implements Found {
    public FoundList {
        members = List.copyOf(members);
    }

    @Override
    public String subject() {
        return lead;
    }

    @Override
    public String kind() {
        return "list";
    }
}
