package warmstart.quiz.generate.permission;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Prose;
import warmstart.quiz.question.Question;
import warmstart.quiz.question.SingleChoice;
import warmstart.quiz.question.TypedName;

/**
 * Asks for the managed policy, principal, action, condition key or term of every permission fact: to be chosen among names
 * of the same sort, and typed.
 *
 * <p>From the fact {@code policy-sqs} comes {@code permission:policy-sqs}: "What is the exact name of the AWS managed policy
 * for a function fed by an SQS queue?"
 */
public final class PermissionQuestions implements Generator {
    /** The name by which packs ask for this family. */
    public static final String FAMILY = "permission";

    private static final int WRONG_MIN = 2;
    /** What stands in a stem as it stands in code. */
    private static final Pattern CODE = Pattern.compile("\\b(?:AWS_IAM|NONE|(?:aws|AWS|kms|lambda):[A-Z]\\w+)\\b");

    /** In the order of the facts. */
    @Override
    public List<Item> generate(Assignment assignment) {
        WrongNames names = new WrongNames(assignment.catalog());
        Set<Set<String>> taken = new LinkedHashSet<>();
        return assignment
                .asked(fact -> fact.kind() == FactKind.PERMISSION
                        && !fact.wording().stem().isEmpty())
                .stream()
                .flatMap(fact -> asked(fact, names, taken, assignment).stream()
                        .map(asked -> new Item(
                                ItemId.of(FAMILY, fact.id()),
                                Filing.under(assignment.pack(), fact),
                                Proof.of(fact),
                                Asking.fixed(asked))))
                .toList();
    }

    private static Optional<Asked> asked(Fact fact, WrongNames names, Set<Set<String>> taken, Assignment assignment) {
        boolean isName = NameKind.of(fact).isPresent();
        Phrases.Phrase phrase = Phrases.of(fact.id()).orElse(new Phrases.Phrase(List.of(), List.of()));
        List<WrongName> wrong = isName ? names.shown(fact, taken) : phrase.wrong();
        Optional<Question> choice =
                wrong.size() < WRONG_MIN ? Optional.empty() : Optional.of(choice(fact, wrong, isName, assignment));
        Optional<Question> typed = isName || !phrase.accepted().isEmpty()
                ? Optional.of(typed(fact, phrase.accepted(), isName ? names.all(fact) : List.of()))
                : Optional.empty();
        return choice.isPresent() || typed.isPresent()
                ? Optional.of(
                        new Asked(choice, typed, Prose.plain(fact.wording().statement())))
                : Optional.empty();
    }

    private static SingleChoice choice(Fact fact, List<WrongName> wrong, boolean names, Assignment assignment) {
        boolean code = names
                || wrong.stream()
                        .noneMatch(one -> one.name().contains(" ") || one.name().contains("-"));
        List<String> texts = new ArrayList<>(List.of(fact.wording().mark()));
        wrong.forEach(one -> texts.add(one.name()));
        List<Option> options = IntStream.range(0, texts.size())
                .mapToObj(i -> {
                    String shown = code ? Prose.code(texts.get(i)) : Prose.plain(texts.get(i));
                    return Option.of(shown, i == 0 ? "" : told(wrong.get(i - 1), names));
                })
                .toList();
        return new SingleChoice(stem(fact), options, 0)
                .arranged(assignment.rng().named(fact.id().value()));
    }

    private static String told(WrongName wrong, boolean name) {
        return name ? Prose.code(wrong.name()) + " " + Prose.plain(wrong.told()) + "." : wrong.told();
    }

    private static TypedName typed(Fact fact, List<String> accepted, List<WrongName> others) {
        List<String> spellings = new ArrayList<>(List.of(fact.wording().mark()));
        spellings.addAll(accepted);
        return new TypedName(
                stem(fact),
                spellings,
                others.stream()
                        .map(other -> new TypedName.Homonym(other.name(), other.told()))
                        .toList());
    }

    /** The question of the register, with code as code. */
    private static String stem(Fact fact) {
        String stem = fact.wording().stem();
        StringBuilder shown = new StringBuilder();
        Matcher code = CODE.matcher(stem);
        int end = 0;
        while (code.find()) {
            shown.append(Prose.plain(stem.substring(end, code.start()))).append(Prose.code(code.group()));
            end = code.end();
        }
        return shown.append(Prose.plain(stem.substring(end))).toString();
    }
}
