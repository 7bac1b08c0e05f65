package warmstart.quiz.grade;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import warmstart.quiz.question.Hotspot;
import warmstart.quiz.question.MultipleChoice;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.SingleChoice;

/** Judges what was chosen. The feedback of what was chosen is the reason. */
final class ChoiceGrader {
    private ChoiceGrader() {}

    static Verdict grade(SingleChoice asked, int index) {
        if (isOutside(index, asked.options().size())) {
            return Verdict.empty(asked);
        }
        Option option = asked.options().get(index);
        Outcome outcome = index == asked.key() ? Outcome.RIGHT : Outcome.WRONG;
        return new Verdict(outcome, option.text(), asked.shownKey(), said(option.feedback()));
    }

    static Verdict grade(Hotspot asked, int index) {
        if (isOutside(index, asked.areas().size())) {
            return Verdict.empty(asked);
        }
        Hotspot.Area area = asked.areas().get(index);
        Outcome outcome = area.key() ? Outcome.RIGHT : Outcome.WRONG;
        return new Verdict(outcome, area.name(), asked.shownKey(), said(area.feedback()));
    }

    /**
     * Right is who found all of them and nothing else. Who found more than went wrong is right in part, unless everything was
     * chosen, which tells nothing.
     */
    static Verdict grade(MultipleChoice asked, List<Integer> chosen) {
        int options = asked.options().size();
        if (chosen.isEmpty() || chosen.stream().anyMatch(index -> isOutside(index, options))) {
            return Verdict.empty(asked);
        }
        List<Integer> wrong =
                chosen.stream().filter(index -> !asked.keys().contains(index)).toList();
        int found = chosen.size() - wrong.size();
        return new Verdict(
                chosen.size() == options
                        ? whole(asked)
                        : outcome(found, wrong.size(), asked.keys().size()),
                texts(asked, chosen),
                asked.shownKey(),
                reasons(asked, wrong, found));
    }

    private static Outcome whole(MultipleChoice asked) {
        return asked.keys().size() == asked.options().size() ? Outcome.RIGHT : Outcome.WRONG;
    }

    private static Outcome outcome(int found, int wrong, int keys) {
        if (wrong == 0 && found == keys) {
            return Outcome.RIGHT;
        }
        return found > wrong ? Outcome.PARTLY : Outcome.WRONG;
    }

    private static List<String> reasons(MultipleChoice asked, List<Integer> wrong, int found) {
        int keys = asked.keys().size();
        Stream<String> count =
                wrong.isEmpty() && found == keys ? Stream.empty() : Stream.of(found + " of " + keys + " found.");
        Stream<String> feedback = wrong.stream()
                .map(index -> asked.options().get(index))
                .flatMap(option -> said(option.feedback()).stream());
        return Stream.concat(count, feedback).toList();
    }

    private static String texts(MultipleChoice asked, List<Integer> chosen) {
        return chosen.stream().map(index -> asked.options().get(index).text()).collect(Collectors.joining("; "));
    }

    private static boolean isOutside(int index, int size) {
        return index < 0 || index >= size;
    }

    private static List<String> said(String feedback) {
        return feedback.isBlank() ? List.of() : List.of(feedback);
    }
}
