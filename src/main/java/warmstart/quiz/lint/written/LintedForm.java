package warmstart.quiz.lint.written;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import warmstart.quiz.lint.view.LintedOption;
import warmstart.quiz.lint.view.NumericKey;
import warmstart.quiz.lint.view.QuestionForm;
import warmstart.quiz.written.ClozeQuestion;
import warmstart.quiz.written.HotspotQuestion;
import warmstart.quiz.written.MatchingQuestion;
import warmstart.quiz.written.MultipleQuestion;
import warmstart.quiz.written.NumericQuestion;
import warmstart.quiz.written.OrderingQuestion;
import warmstart.quiz.written.SingleQuestion;
import warmstart.quiz.written.WrittenOption;
import warmstart.quiz.written.WrittenQuestion;
import warmstart.quiz.written.expression.Phrase;

/**
 * A question whose values are filled in, as the linter sees it.
 *
 * @param form how it is answered
 * @param stem what is asked, with gaps written as {@code ___}
 * @param options what can be chosen; the steps, pairs, gaps and areas of the other forms; none for a number
 * @param number the key of a numeric question
 */
record LintedForm(QuestionForm form, String stem, List<LintedOption> options, Optional<NumericKey> number) {
    private static final String GAP = "___";

    LintedForm {
        options = List.copyOf(options);
    }

    static LintedForm of(WrittenQuestion question) {
        if (question instanceof SingleQuestion single) {
            return chosen(QuestionForm.SINGLE, question, single.options());
        } else if (question instanceof MultipleQuestion multiple) {
            return chosen(QuestionForm.MULTIPLE, question, multiple.options());
        } else if (question instanceof OrderingQuestion ordering) {
            return form(QuestionForm.ORDERING, question, steps(ordering));
        } else if (question instanceof MatchingQuestion matching) {
            return form(QuestionForm.MATCHING, question, pairs(matching));
        } else if (question instanceof NumericQuestion numeric) {
            return numeric(numeric);
        } else if (question instanceof ClozeQuestion cloze) {
            return cloze(cloze);
        }
        return form(QuestionForm.HOTSPOT, question, areas((HotspotQuestion) question));
    }

    private static LintedForm form(QuestionForm form, WrittenQuestion question, List<LintedOption> options) {
        return new LintedForm(form, question.stem().text(), options, Optional.empty());
    }

    private static LintedForm chosen(QuestionForm form, WrittenQuestion question, List<WrittenOption> written) {
        return form(form, question, written.stream().map(LintedForm::option).toList());
    }

    private static LintedOption option(WrittenOption option) {
        Optional<String> misconception = Optional.of(option.misconception()).filter(words -> !words.isBlank());
        // Its amount is read from its text: what the learner compares is what is shown.
        return new LintedOption(
                option.text().text(),
                option.key(),
                Optional.empty(),
                !option.feedback().isBlank(),
                misconception);
    }

    private static List<LintedOption> steps(OrderingQuestion ordering) {
        return ordering.steps().stream().map(step -> right(step.text())).toList();
    }

    private static LintedOption right(Phrase text) {
        return LintedOption.right(text.text());
    }

    private static List<LintedOption> pairs(MatchingQuestion matching) {
        return Stream.concat(
                        matching.pairs().stream().map(pair -> LintedOption.right(pair.left() + " – " + pair.right())),
                        matching.lures().stream().map(lure -> LintedOption.wrong(lure.text())))
                .toList();
    }

    private static LintedForm numeric(NumericQuestion numeric) {
        Optional<NumericKey> key = numeric.value()
                .map(value -> new NumericKey(
                        value, numeric.margin(), StemUnit.of(numeric.stem().text())));
        return new LintedForm(QuestionForm.NUMERIC, numeric.stem().text(), List.of(), key);
    }

    private static LintedForm cloze(ClozeQuestion cloze) {
        String stem = cloze.stem().text();
        for (int gap = 1; gap <= cloze.gaps().size(); gap++) {
            stem = stem.replace(ClozeQuestion.mark(gap), GAP);
        }
        List<LintedOption> answers =
                cloze.gaps().stream().map(gap -> right(gap.answers().get(0))).toList();
        return new LintedForm(QuestionForm.CLOZE, stem, answers, Optional.empty());
    }

    private static List<LintedOption> areas(HotspotQuestion hotspot) {
        return hotspot.areas().stream()
                .map(area -> new LintedOption(
                        area.name().text(),
                        area.key(),
                        Optional.empty(),
                        !area.feedback().isBlank(),
                        Optional.empty()))
                .toList();
    }
}
