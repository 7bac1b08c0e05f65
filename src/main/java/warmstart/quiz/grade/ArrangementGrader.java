package warmstart.quiz.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import warmstart.quiz.answer.JoinedPairs;
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Ordering;

/** Judges orders and pairs. */
final class ArrangementGrader {
    private ArrangementGrader() {}

    /**
     * An order is right in part when a single step stands in the wrong place, and wrong when more do: the longest run of
     * steps that follow each other rightly is what the learner knew.
     */
    static Verdict grade(Ordering asked, List<Integer> given) {
        int steps = asked.steps().size();
        boolean whole = given.stream()
                .sorted()
                .toList()
                .equals(IntStream.range(0, steps).boxed().toList());
        if (!whole) {
            return Verdict.empty(asked);
        }
        String said = given.stream().map(step -> asked.steps().get(step).text()).collect(Collectors.joining(" → "));
        if (given.equals(asked.order())) {
            return new Verdict(Outcome.RIGHT, said, asked.shownKey(), List.of());
        }
        boolean oneAstray = inOrder(asked, given) == steps - 1 && steps > 2;
        return new Verdict(
                oneAstray ? Outcome.PARTLY : Outcome.WRONG, said, asked.shownKey(), reasons(asked, given, oneAstray));
    }

    private static List<String> reasons(Ordering asked, List<Integer> given, boolean oneAstray) {
        List<String> reasons = new ArrayList<>();
        if (oneAstray) {
            reasons.add("One step stands in the wrong place.");
        }
        int first = IntStream.range(0, given.size())
                .filter(i -> !given.get(i).equals(asked.order().get(i)))
                .findFirst()
                .orElseThrow();
        Option expected = asked.steps().get(asked.order().get(first));
        reasons.add(("Step " + (first + 1) + " is: " + sentence(expected.text()) + " " + expected.feedback()).strip());
        return reasons;
    }

    private static String sentence(String text) {
        return text.matches("(?s).*[.!?]") ? text : text + ".";
    }

    /** The length of the longest part of an order whose steps, others left out, follow each other rightly. */
    private static int inOrder(Ordering asked, List<Integer> given) {
        List<Integer> places =
                given.stream().map(step -> asked.order().indexOf(step)).toList();
        int[] longest = new int[places.size()];
        for (int i = 0; i < places.size(); i++) {
            longest[i] = 1;
            for (int j = 0; j < i; j++) {
                if (places.get(j) < places.get(i)) {
                    longest[i] = Math.max(longest[i], longest[j] + 1);
                }
            }
        }
        return IntStream.of(longest).max().orElse(0);
    }

    static Verdict grade(Matching asked, List<Integer> partners) {
        int rows = asked.left().size();
        boolean fits = partners.size() == rows
                && partners.stream()
                        .allMatch(p ->
                                p >= JoinedPairs.NOTHING && p < asked.right().size());
        if (!fits || partners.stream().allMatch(p -> p == JoinedPairs.NOTHING)) {
            return Verdict.empty(asked);
        }
        List<Integer> wrong = IntStream.range(0, rows)
                .filter(row -> !partners.get(row).equals(asked.key().get(row)))
                .boxed()
                .toList();
        Outcome outcome = wrong.isEmpty() ? Outcome.RIGHT : wrong.size() * 2 < rows ? Outcome.PARTLY : Outcome.WRONG;
        return new Verdict(outcome, said(asked, partners), asked.shownKey(), reasons(asked, wrong));
    }

    private static String said(Matching asked, List<Integer> partners) {
        return IntStream.range(0, partners.size())
                .mapToObj(row -> asked.left().get(row) + " → "
                        + (partners.get(row) == JoinedPairs.NOTHING
                                ? "nothing"
                                : asked.right().get(partners.get(row))))
                .collect(Collectors.joining("; "));
    }

    private static List<String> reasons(Matching asked, List<Integer> wrong) {
        if (wrong.isEmpty()) {
            return List.of();
        }
        int rows = asked.left().size();
        return List.of((rows - wrong.size()) + " of " + rows + " pairs are right.");
    }
}
