package warmstart.quiz.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import warmstart.base.Where;
import warmstart.quiz.lint.view.Declared;
import warmstart.quiz.lint.view.Evidence;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;
import warmstart.quiz.lint.view.NumericKey;
import warmstart.quiz.lint.view.QuestionForm;
import warmstart.quiz.question.Cloze;
import warmstart.quiz.question.Hotspot;
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.MultipleChoice;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Ordering;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedQuantity;

/** Shows a question to the linter. */
final class LintedQuestions {
    /** What the linter takes for a gap. */
    private static final String GAP = "___";

    private LintedQuestions() {}

    static LintedItem of(String id, Where where, Question question, Declared declared) {
        return new LintedItem(
                id,
                where,
                form(question),
                stem(question),
                options(question),
                Evidence.none(),
                question instanceof TypedQuantity typed ? declared.withNumber(number(typed)) : declared);
    }

    private static QuestionForm form(Question question) {
        if (question instanceof SingleChoice) {
            return QuestionForm.SINGLE;
        }
        if (question instanceof MultipleChoice) {
            return QuestionForm.MULTIPLE;
        }
        if (question instanceof TypedQuantity) {
            return QuestionForm.NUMERIC;
        }
        if (question instanceof Ordering) {
            return QuestionForm.ORDERING;
        }
        if (question instanceof Matching) {
            return QuestionForm.MATCHING;
        }
        // A name that is typed is judged as a gap behind its question.
        return question instanceof Hotspot ? QuestionForm.HOTSPOT : QuestionForm.CLOZE;
    }

    private static String stem(Question question) {
        if (!(question instanceof Cloze cloze)) {
            return question.stem();
        }
        String stem = cloze.stem();
        for (int number = 1; number <= cloze.gaps().size(); number++) {
            stem = stem.replace(Cloze.mark(number), GAP);
        }
        return stem;
    }

    private static List<LintedOption> options(Question question) {
        if (question instanceof SingleChoice choice) {
            return options(choice.options(), List.of(choice.key()));
        }
        if (question instanceof MultipleChoice choice) {
            return options(choice.options(), choice.keys());
        }
        if (question instanceof Ordering ordering) {
            return options(ordering.steps(), ordering.order());
        }
        return question instanceof Matching matching
                ? matching.right().stream().map(LintedOption::right).toList()
                : List.of();
    }

    private static List<LintedOption> options(List<Option> options, List<Integer> keys) {
        return IntStream.range(0, options.size())
                .mapToObj(i -> option(options.get(i), keys.contains(i)))
                .toList();
    }

    private static LintedOption option(Option option, boolean isKey) {
        Optional<String> told = Optional.of(option.feedback()).filter(words -> !isKey && !words.isBlank());
        boolean answered = isKey || !option.feedback().isBlank();
        return new LintedOption(option.text(), isKey, option.quantity(), answered, told);
    }

    private static NumericKey number(TypedQuantity typed) {
        return new NumericKey(typed.key(), Optional.of(typed.tolerance()), typed.unitInStem());
    }
}
