package warmstart.quiz.lint.option;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import warmstart.quiz.lint.rule.ItemRule;
import warmstart.quiz.lint.rule.Rule;
import warmstart.quiz.lint.text.Plain;
import warmstart.quiz.lint.text.Words;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;

/** Options of which one alone has another grammatical form. Flaw 17. */
final class UnlikeForms implements ItemRule {

    private static final int OPTIONS_MIN = 3;

    @Override
    public Rule rule() {
        return Rule.hard("unlike-forms", "give all options the same form");
    }

    @Override
    public List<String> breaches(LintedItem item) {
        return Stream.<Function<String, String>>of(UnlikeForms::ending, UnlikeForms::verb)
                .flatMap(form -> odd(item.choices(), form).stream())
                .map(option -> "option " + Plain.quoted(option.text()) + " alone has its grammatical form")
                .distinct()
                .toList();
    }

    private static Optional<LintedOption> odd(List<LintedOption> options, Function<String, String> form) {
        List<String> forms = options.stream()
                .map(option -> form.apply(option.text().strip()))
                .toList();
        List<String> kinds = forms.stream().distinct().toList();
        if (options.size() < OPTIONS_MIN || kinds.size() != 2) {
            return Optional.empty();
        }
        return kinds.stream()
                .filter(kind -> Collections.frequency(forms, kind) == 1)
                .map(kind -> options.get(forms.indexOf(kind)))
                .findFirst();
    }

    private static String ending(String text) {
        return text.endsWith(".") ? "sentence" : "phrase";
    }

    /** A name in code has no form: {@code elasticloadbalancing.amazonaws.com} does nothing. */
    private static String verb(String text) {
        List<String> words = Words.of(Plain.withoutCode(text)).stream().limit(1).toList();
        String first = words.isEmpty() ? "" : words.get(0);
        if (first.equals("to")) {
            return "to do";
        }
        boolean doing = first.length() > 5 && first.endsWith("ing") && !first.equals("nothing");
        return doing ? "doing" : "other";
    }
}
