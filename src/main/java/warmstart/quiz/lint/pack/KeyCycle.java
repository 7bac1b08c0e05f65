package warmstart.quiz.lint.pack;

import java.util.List;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.lint.rule.PackRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedPack;
import warmstart.quiz.lint.view.QuestionForm;

/** Keys that follow a pattern of places: A, B, C, D, A, B, C, D. Nobody should be able to answer from the order. */
final class KeyCycle implements PackRule {

    private static final int PERIOD_MAX = 8;
    /** A run that chance gives once in ten million tries: 12 repetitions with four options. */
    private static final double SURPRISE_MIN = 7;

    @Override
    public Rule rule() {
        return Rule.hard("key-cycle", "shuffle the options of each item anew");
    }

    @Override
    public List<Finding> findings(LintedPack pack) {
        List<LintedItem> single = pack.items().stream()
                .filter(item ->
                        item.form() == QuestionForm.SINGLE && item.onlyKey().isPresent())
                .filter(item -> item.choices().size() > 1)
                .toList();
        List<Integer> places = single.stream()
                .map(item -> item.choices().indexOf(item.onlyKey().get()))
                .toList();
        for (int period = 1; period <= PERIOD_MAX; period++) {
            double surprise = 0;
            for (int i = period; i < places.size(); i++) {
                boolean repeats = places.get(i).equals(places.get(i - period));
                surprise =
                        repeats ? surprise + Math.log10(single.get(i).choices().size()) : 0;
                if (surprise >= SURPRISE_MIN) {
                    String message = period == 1
                            ? "the key stands in the same place again and again up to here"
                            : "the places of the keys repeat every " + period + " items up to here";
                    return List.of(Finding.at(single.get(i), rule(), message));
                }
            }
        }
        return List.of();
    }
}
