package warmstart.quiz.lint.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an item says about itself.
 *
 * @param generated whether a rule made it: such items are held to the stricter form of some rules
 * @param scenario whether its stem tells a case, as exam questions do
 * @param typedForm whether the same item can also be answered by typing, without options
 * @param announced how many answers it asks for, as in {@code Choose TWO}; empty when it does not say
 * @param domain the number of its exam domain
 * @param number the key of a numeric question
 * @param variants the options of each variant of an item with variables
 * @param unknown words of its attribute line that mean nothing
 */
public record Declared(
        boolean generated,
        boolean scenario,
        boolean typedForm,
        Optional<Integer> announced,
        Optional<Integer> domain,
        Optional<NumericKey> number,
        List<List<LintedOption>> variants,
        List<String> unknown) {
    public Declared {
        Objects.requireNonNull(announced, "announced");
        Objects.requireNonNull(domain, "domain");
        Objects.requireNonNull(number, "number");
        variants = variants.stream().map(List::copyOf).toList();
        unknown = List.copyOf(unknown);
    }

    /** What an author's plain question says: nothing. */
    public static Declared authored() {
        return of(false, false);
    }

    /** What a scenario of an author says. */
    public static Declared authoredScenario() {
        return of(false, true);
    }

    /** What a question made by rule says. */
    public static Declared byRule() {
        return of(true, false);
    }

    private static Declared of(boolean generated, boolean scenario) {
        Optional<Integer> nothing = Optional.empty();
        return new Declared(generated, scenario, generated, nothing, nothing, Optional.empty(), List.of(), List.of());
    }

    /** The same asking for so many answers. */
    public Declared withAnnounced(int answers) {
        return new Declared(generated, scenario, typedForm, Optional.of(answers), domain, number, variants, unknown);
    }

    /** The same in an exam domain. */
    public Declared withDomain(Optional<Integer> ofExam) {
        return new Declared(generated, scenario, typedForm, announced, ofExam, number, variants, unknown);
    }

    /** The same with a number for its key. */
    public Declared withNumber(NumericKey key) {
        return new Declared(generated, scenario, typedForm, announced, domain, Optional.of(key), variants, unknown);
    }

    /** The same with variants. */
    public Declared withVariants(List<List<LintedOption>> drawn) {
        return new Declared(generated, scenario, typedForm, announced, domain, number, drawn, unknown);
    }

    /** The same with words that mean nothing. */
    public Declared withUnknown(String... words) {
        return new Declared(generated, scenario, typedForm, announced, domain, number, variants, List.of(words));
    }

    /** The same with a stem that tells a case. */
    public Declared asScenario() {
        return new Declared(generated, true, typedForm, announced, domain, number, variants, unknown);
    }

    /** The same without a form that is typed. */
    public Declared withoutTypedForm() {
        return new Declared(generated, scenario, false, announced, domain, number, variants, unknown);
    }
}
