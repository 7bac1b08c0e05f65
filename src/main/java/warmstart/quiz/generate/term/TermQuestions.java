package warmstart.quiz.generate.term;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import warmstart.base.Rng;
import warmstart.facts.Fact;
import warmstart.facts.FactKind;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Proof;
import warmstart.quiz.generate.Assignment;
import warmstart.quiz.generate.Generator;
import warmstart.quiz.generate.term.WrongTerms.WrongTerm;
import warmstart.quiz.material.Material;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Prose;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedName;
import warmstart.quiz.question.TypedName.Homonym;

/**
 * Asks for every fact that has no number: as a choice where two wrong answers are known, and typed where the answer is a
 * name that can be typed. Permissions have a family of their own.
 *
 * <p>From the fact {@code invocation-type-event} comes {@code term:invocation-type-event}: "Which value of InvocationType
 * makes a call of the Invoke API asynchronous?", {@code Event}.
 */
public final class TermQuestions implements Generator {
    /** The name by which packs ask for this family. */
    public static final String FAMILY = "term";

    private static final int WRONG_MIN = 2;

    /** In the order of the facts. Where two facts would be asked in the same words, neither is. */
    @Override
    public List<Item> generate(Assignment assignment) {
        List<Fact> terms = assignment.asked(fact -> fact.setting().isEmpty()
                && fact.kind() != FactKind.PERMISSION
                && !fact.wording().stem().isEmpty());
        List<String> stems = terms.stream().map(fact -> fact.wording().stem()).toList();
        WrongTerms wrong = new WrongTerms(assignment.catalog(), assignment.material());
        return terms.stream()
                .filter(fact -> Collections.frequency(stems, fact.wording().stem()) == 1)
                .flatMap(fact -> item(fact, wrong, assignment).stream())
                .toList();
    }

    private static Optional<Item> item(Fact fact, WrongTerms wrong, Assignment assignment) {
        List<WrongTerm> options = wrong.of(fact);
        Optional<Question> choice = options.size() < WRONG_MIN
                ? Optional.empty()
                : Optional.of(
                        choice(fact, options, assignment.rng().named(fact.id().value())));
        Optional<Question> typed = Term.canBeTyped(fact, assignment.material())
                ? Optional.of(typed(fact, wrong.mixUps(fact), assignment.material()))
                : Optional.empty();
        if (choice.isEmpty() && typed.isEmpty()) {
            return Optional.empty();
        }
        String because = Prose.plain(fact.wording().statement());
        return Optional.of(new Item(
                ItemId.of(FAMILY, fact.id()),
                Filing.under(assignment.pack(), fact),
                Proof.of(fact),
                Asking.fixed(new Asked(choice, typed, because))));
    }

    private static SingleChoice choice(Fact fact, List<WrongTerm> wrong, Rng rng) {
        List<String> answers = new ArrayList<>(List.of(fact.wording().mark()));
        wrong.forEach(option -> answers.add(option.text()));
        List<String> shown = Term.shown(answers);
        List<Option> options = IntStream.range(0, shown.size())
                .mapToObj(i -> Option.of(
                        shown.get(i), i == 0 ? "" : Prose.plain(wrong.get(i - 1).because())))
                .toList();
        // The first variant, too, shows the key in any place.
        List<Option> shuffled = rng.shuffled(options);
        return new SingleChoice(stem(fact), shuffled, shuffled.indexOf(options.get(0)));
    }

    private static TypedName typed(Fact fact, List<WrongTerm> mixUps, Material material) {
        List<Homonym> others = mixUps.stream()
                .map(other -> new Homonym(other.text(), "is wrong here: " + withoutStop(other.because())))
                .toList();
        return new TypedName(stem(fact), Term.accepted(fact, material), others);
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static String stem(Fact fact) {
        return Prose.plain(fact.wording().stem());
    }
}
