package warmstart.quiz.lint;

import java.util.Arrays;
import java.util.List;
import warmstart.base.Where;
import warmstart.quiz.lint.view.Declared;
import warmstart.quiz.lint.view.Evidence;
import warmstart.quiz.lint.view.LintedItem;
import warmstart.quiz.lint.view.LintedOption;
import warmstart.quiz.lint.view.QuestionForm;
import warmstart.quiz.lint.view.Reference;

/** Builds items for tests. */
public final class Samples {
    /** A sound stem for items whose options are what is tried. */
    public static final String STEM = "Which value does a new Lambda function get for this setting?";

    private Samples() {}

    /** A single choice of an author; the options are separated by slashes, and a star marks a key: {@code *15 min / 3 s}. */
    public static LintedItem single(String stem, String options) {
        List<LintedOption> choices =
                Arrays.stream(options.split(" / ")).map(Samples::option).toList();
        Evidence evidence = Evidence.none().withReferences(new Reference("[[Lambda#Timeout]]", true));
        return new LintedItem(
                "item", new Where("pack.md", 3), QuestionForm.SINGLE, stem, choices, evidence, Declared.authored());
    }

    /** The same made by rule. */
    public static LintedItem generated(String stem, String options) {
        return single(stem, options).withDeclared(Declared.byRule());
    }

    private static LintedOption option(String text) {
        return text.startsWith("*") ? LintedOption.right(text.substring(1)) : LintedOption.wrong(text);
    }
}
