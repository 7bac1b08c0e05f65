package warmstart.quiz.harvest.fact;

/**
 * What a term means, or what its letters stand for: {@code DLQ (dead-letter queue)}.
 *
 * @param term {@code DLQ}
 * @param meaning {@code dead-letter queue}
 * @param letters whether the term is made of the first letters of the meaning
 */
public record FoundDefinition(Place place, String context, String term, String meaning, boolean letters)
        implements Found {
    @Override
    public String subject() {
        return term;
    }

    @Override
    public String kind() {
        return "definition";
    }
}
