package warmstart.quiz.grade;

import java.util.List;
import java.util.Optional;
import warmstart.quiz.answer.TypedAnswer;
import warmstart.quiz.question.TypedName;

/**
 * Judges a name or term. Case, spaces, dashes, articles and the ARN of a managed policy do not matter. One or two letters
 * off is a slip, unless what was typed is the name of something else; digits are never off by a slip.
 */
final class NameGrader {
    private final TypedName question;

    NameGrader(TypedName question) {
        this.question = question;
    }

    Verdict grade(TypedAnswer answer) {
        String shown = AnswerText.shown(answer.number());
        Name said = Name.of(answer.number());
        if (said.isEmpty()) {
            return new Verdict(Outcome.EMPTY, shown, question.shownKey(), List.of());
        }
        List<Name> right = question.accepted().stream().map(Name::of).toList();
        if (right.stream().anyMatch(said::isSame)) {
            return new Verdict(Outcome.RIGHT, shown, question.shownKey(), List.of());
        }
        Optional<TypedName.Homonym> other = question.others().stream()
                .filter(known -> Name.of(known.name()).isSame(said))
                .findFirst();
        if (other.isPresent()) {
            return new Verdict(Outcome.WRONG, shown, question.shownKey(), told(other.get()));
        }
        return isSlip(said, right)
                ? new Verdict(Outcome.NEAR, shown, question.shownKey(), List.of("Mind the spelling."))
                : new Verdict(Outcome.WRONG, shown, question.shownKey(), List.of());
    }

    /** A slip is nearer to the key than to the name of anything else. */
    private boolean isSlip(Name said, List<Name> right) {
        int off = right.stream()
                .filter(said::mayBeSlipOf)
                .mapToInt(said::distance)
                .min()
                .orElse(Integer.MAX_VALUE);
        boolean nearerToAnother = question.others().stream()
                .map(other -> Name.of(other.name()))
                .anyMatch(other -> said.distance(other) <= off);
        return off < Integer.MAX_VALUE && !nearerToAnother;
    }

    private static List<String> told(TypedName.Homonym other) {
        return other.told().isBlank() ? List.of() : List.of(other.name() + " " + other.told() + ".");
    }
}
