package warmstart.quiz.lint.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.base.Where;
import warmstart.facts.Quantity;

/**
 * A question as the linter sees it, whether a rule made it or an author wrote it.
 *
 * <p>Example: {@code lam-sqs-001}, single, "Which visibility timeout follows the guidance …?", four options.
 *
 * @param id its name; two forms of one generated item share it
 * @param where its place, for an editor to jump to
 * @param form how it is answered
 * @param stem what is asked, with gaps written as {@code ___}
 * @param options what can be chosen, or the steps and pairs; empty for a typed answer
 * @param evidence what proves it
 * @param declared what it says about itself
 */
public record LintedItem(
        String id,
        Where where,
        QuestionForm form,
        String stem,
        List<LintedOption> options,
        Evidence evidence,
        Declared declared) {
    /** Options beyond these are not compared with each other; that there are more is a flaw of its own. */
    public static final int OPTIONS_MAX = 26;

    public LintedItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(stem, "stem");
        options = List.copyOf(options);
        Objects.requireNonNull(evidence, "evidence");
        Objects.requireNonNull(declared, "declared");
    }

    /** The same with another stem. */
    public LintedItem withStem(String words) {
        return new LintedItem(id, where, form, words, options, evidence, declared);
    }

    /** The same with other options. */
    public LintedItem withOptions(LintedOption... choices) {
        return new LintedItem(id, where, form, stem, List.of(choices), evidence, declared);
    }

    /** The same answered in another way. */
    public LintedItem withForm(QuestionForm way) {
        return new LintedItem(id, where, way, stem, options, evidence, declared);
    }

    /** The same with other proof. */
    public LintedItem withEvidence(Evidence proof) {
        return new LintedItem(id, where, form, stem, options, proof, declared);
    }

    /** The same saying something else about itself. */
    public LintedItem withDeclared(Declared words) {
        return new LintedItem(id, where, form, stem, options, evidence, words);
    }

    /** The same under another name. */
    public LintedItem withId(String name) {
        return new LintedItem(name, where, form, stem, options, evidence, declared);
    }

    /** The right options. */
    public List<LintedOption> keys() {
        return options.stream().filter(LintedOption::isKey).toList();
    }

    /** The wrong options. */
    public List<LintedOption> distractors() {
        return options.stream().filter(option -> !option.isKey()).toList();
    }

    /** The options that compete with each other, at most {@link #OPTIONS_MAX}; none where nothing is chosen. */
    public List<LintedOption> choices() {
        return form.isChoice() ? options.stream().limit(OPTIONS_MAX).toList() : List.of();
    }

    /** The key of a question with exactly one. */
    public Optional<LintedOption> onlyKey() {
        return form.isChoice() && keys().size() == 1 ? Optional.of(keys().get(0)) : Optional.empty();
    }

    /** The amount that is right, chosen or typed. */
    public Optional<Quantity> keyAmount() {
        return declared.number().map(NumericKey::amount).or(() -> onlyKey().flatMap(LintedOption::amount));
    }

    /** Whether every option is an amount, of which there is at least one. */
    public boolean choosesAmounts() {
        return !choices().isEmpty()
                && choices().stream().allMatch(option -> option.amount().isPresent());
    }
}
