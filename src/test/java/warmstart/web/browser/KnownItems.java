package warmstart.web.browser;

import java.util.Optional;
import warmstart.quiz.Asked;
import warmstart.quiz.Item;
import warmstart.quiz.question.Cloze;
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.Ordering;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.TypedName;
import warmstart.web.drive.Shelves;
import warmstart.web.question.QuestionKind;

/** An item of each kind. */
final class KnownItems {
    private KnownItems() {}

    /** The first of the shipped deck that is asked in this way at first sight, and knows an answer that is right in part. */
    static Item of(QuestionKind kind) {
        return Shelves.shipped().deck().items().stream()
                .filter(item -> atFirstSight(item.ask(0))
                        .filter(question -> QuestionKind.of(question) == kind && hasParts(question))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Question> atFirstSight(Asked asked) {
        return asked.recognised().or(asked::recalled);
    }

    private static boolean hasParts(Question question) {
        if (question instanceof Cloze cloze) {
            return cloze.gaps().size() > 2;
        }
        if (question instanceof Matching pairs) {
            return pairs.left().size() > 2;
        }
        if (question instanceof TypedName name) {
            return name.shownKey().length() > 9;
        }
        return !(question instanceof Ordering steps) || steps.steps().size() > 2;
    }
}
