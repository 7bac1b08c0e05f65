package warmstart.web.review;

import java.util.List;
import java.util.Locale;
import warmstart.scheduling.Grade;
import warmstart.study.GradeChoice;
import warmstart.study.Shelf;
import warmstart.study.Turn;
import warmstart.study.answer.AnswerCode;
import warmstart.study.answer.GivenAnswer;
import warmstart.web.question.Explaining;
import warmstart.web.question.Judgement;
import warmstart.web.question.Passage;

/** Lays out a verdict: what was said, what is right, why, and when it comes back. */
final class Judging {
    private final Shelf shelf;

    Judging(Shelf shelf) {
        this.shelf = shelf;
    }

    ReviewView.Judge view(Turn.Judge judge) {
        GivenAnswer given = judge.pending().answer();
        return new ReviewView.Judge(
                judge.item().id().value(),
                Passage.of(judge.item().proof(), shelf.vault()).crumb(),
                new Judgement(shelf)
                        .view(judge.question(), judge.pending().verdict(), AnswerCode.places(given.picked())),
                new Explaining(shelf).view(judge.item(), given.put().variant()),
                grades(judge.choice()));
    }

    private static List<ReviewView.GradeView> grades(GradeChoice choice) {
        return choice.offered().stream()
                .map(grade -> new ReviewView.GradeView(
                        grade.number(), name(grade), choice.outcomes().of(grade).words(), grade == choice.suggested()))
                .toList();
    }

    private static String name(Grade grade) {
        return grade.name().charAt(0) + grade.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
