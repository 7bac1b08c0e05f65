package warmstart.quiz.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import warmstart.quiz.answer.TypedAnswer;
import warmstart.quiz.question.Cloze;

/** Judges gaps: each as a question of its own, all together as the worst of them. */
final class GapGrader {
    private final Cloze question;

    GapGrader(Cloze question) {
        this.question = question;
    }

    Verdict grade(List<String> texts) {
        List<Verdict> gaps = new ArrayList<>();
        for (int i = 0; i < question.gaps().size(); i++) {
            String text = i < texts.size() ? texts.get(i) : "";
            gaps.add(Grader.grade(question.gaps().get(i), new TypedAnswer(text, "")));
        }
        String said = gaps.stream().map(Verdict::said).collect(Collectors.joining("; "));
        return new Verdict(outcome(gaps), said, question.shownKey(), reasons(gaps));
    }

    private static Outcome outcome(List<Verdict> gaps) {
        List<Outcome> outcomes = gaps.stream().map(Verdict::outcome).toList();
        if (outcomes.contains(Outcome.UNIT_MISSING)) {
            return Outcome.UNIT_MISSING;
        }
        if (outcomes.contains(Outcome.EMPTY)) {
            return Outcome.EMPTY;
        }
        long missed = outcomes.stream().filter(Outcome.WRONG::equals).count();
        if (missed > 0) {
            return missed * 2 < gaps.size() ? Outcome.PARTLY : Outcome.WRONG;
        }
        return outcomes.contains(Outcome.NEAR) ? Outcome.NEAR : Outcome.RIGHT;
    }

    /** With the number of the gap, where there are several. */
    private List<String> reasons(List<Verdict> gaps) {
        List<String> reasons = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            Verdict gap = gaps.get(i);
            String place = gaps.size() == 1 ? "" : "Gap " + (i + 1) + ": ";
            gap.reasons().forEach(reason -> reasons.add(place + reason));
            if (gap.outcome() == Outcome.WRONG && gaps.size() > 1) {
                reasons.add(place + "the answer is " + gap.key() + ".");
            }
        }
        return reasons;
    }
}
