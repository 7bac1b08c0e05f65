package warmstart.quiz.harvest.fact;

import warmstart.facts.Quantity;

/**
 * A number with its unit: {@code A message is kept for 4 days by default}.
 *
 * @param question the words that ask for it: {@code what is the default retention period?}
 * @param amount 4 days
 * @param shown as the note writes it
 * @param bound which value of the thing
 * @param label the thing: {@code retention period}
 */
public record FoundAmount(
        Place place,
        String context,
        String subject,
        String question,
        Quantity amount,
        String shown,
        Bound bound,
        String label)
        implements Found {
    @Override
    public String kind() {
        return "amount";
    }
}
