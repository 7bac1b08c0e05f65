package warmstart.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import warmstart.quiz.Proof;
import warmstart.quiz.grade.Outcome;
import warmstart.quiz.grade.Verdict;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.SingleChoice;
import warmstart.scheduling.Grade;
import warmstart.study.GradeChoice;
import warmstart.study.Shelf;
import warmstart.study.Turn;

/** Lays out a verdict: what was said, what is right, why, and when it comes back. */
final class Judging {
    private final Shelf shelf;

    Judging(Shelf shelf) {
        this.shelf = shelf;
    }

    ReviewView.Judge view(Turn.Judge judge) {
        Verdict verdict = judge.pending().verdict();
        Passage passage = Passage.of(judge.item().proof(), shelf.vault());
        return new ReviewView.Judge(
                judge.item().id().value(),
                passage.crumb(),
                judge.question().stem(),
                judge.question() instanceof SingleChoice choice ? options(choice, verdict) : List.of(),
                verdict.said(),
                verdict.outcome() == Outcome.RIGHT || verdict.outcome() == Outcome.NEAR,
                word(verdict),
                verdict.key(),
                verdict.reasons(),
                passage.text(),
                links(judge.item().proof(), passage),
                grades(judge.choice()));
    }

    private static String word(Verdict verdict) {
        if (verdict.said().isEmpty()) {
            return "Shown.";
        }
        return switch (verdict.outcome()) {
            case RIGHT -> "Right.";
            case NEAR -> "Nearly.";
            case PARTLY -> "In part.";
            case UNIT_MISSING, WRONG -> "Not yet.";
            case EMPTY -> "Shown.";
        };
    }

    private static List<ReviewView.OptionView> options(SingleChoice choice, Verdict verdict) {
        return IntStream.range(0, choice.options().size())
                .mapToObj(i -> option(i, choice, verdict))
                .toList();
    }

    private static ReviewView.OptionView option(int index, SingleChoice choice, Verdict verdict) {
        Option option = choice.options().get(index);
        boolean picked = option.text().equals(verdict.said());
        boolean right = index == choice.key();
        String state = (right ? "right " : picked ? "miss " : "") + (picked ? "picked" : "");
        String said = right ? picked ? "chosen, correct" : "correct" : picked ? "chosen, not accepted" : "";
        return new ReviewView.OptionView(Asking.letter(index), option.text(), state.strip(), said);
    }

    private List<ReviewView.Link> links(Proof proof, Passage passage) {
        List<ReviewView.Link> links = new ArrayList<>();
        if (!passage.address().isEmpty()) {
            links.add(new ReviewView.Link("Read the section", passage.address(), "e"));
        }
        shelf.labs().all().stream()
                .filter(lab -> proof.facts().stream()
                        .anyMatch(fact -> lab.links().facts().contains(fact.id())))
                .forEach(lab -> links.add(new ReviewView.Link(
                        "Watch it happen in lab " + lab.number(), lab.id().address(), "l")));
        proof.main()
                .ifPresent(fact -> links.add(new ReviewView.Link("Where this comes from", "/facts/" + fact.id(), "")));
        return links;
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
