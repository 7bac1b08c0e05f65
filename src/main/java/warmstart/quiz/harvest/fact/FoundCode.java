package warmstart.quiz.harvest.fact;

/**
 * A status code: {@code Returns 202 when the event was taken}.
 *
 * @param question the words that ask for it
 * @param code 202
 */
public record FoundCode(Place place, String context, String subject, String question, String code) implements Found {
    @Override
    public String kind() {
        return "code";
    }
}
