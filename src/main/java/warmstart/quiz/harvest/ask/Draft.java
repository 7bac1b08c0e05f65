package warmstart.quiz.harvest.ask;

import java.util.Objects;
import java.util.Optional;
import warmstart.quiz.Asking;
import warmstart.quiz.harvest.fact.Place;

/**
 * An item before it has a name and has passed the linter.
 *
 * @param place the line that states the key
 * @param family the kind of fact
 * @param subject the words by which it is found again
 * @param context what stands above, to tell two of the same words apart
 * @param cited the line in which the key must stand
 * @param key the whole answer in words
 * @param negative whether the line itself says what is not so
 * @param asking its questions
 * @param otherwise how to ask when the linter finds a flaw in that
 */
record Draft(
        Place place,
        String family,
        String subject,
        String context,
        String cited,
        String key,
        boolean negative,
        Asking asking,
        Optional<Asking> otherwise) {
    Draft {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(asking, "asking");
        Objects.requireNonNull(otherwise, "otherwise");
    }

    Draft(
            Place place,
            String family,
            String subject,
            String context,
            String cited,
            String key,
            boolean negative,
            Asking asking) {
        this(place, family, subject, context, cited, key, negative, asking, Optional.empty());
    }

    /** The same asked in the other way. */
    Optional<Draft> asOtherwise() {
        return otherwise.map(other -> new Draft(place, family, subject, context, cited, key, negative, other));
    }
}
