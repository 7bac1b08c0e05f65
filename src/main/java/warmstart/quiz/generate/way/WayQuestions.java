package warmstart.quiz.generate.way;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import warmstart.base.Rng;
import warmstart.facts.Fact;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Proof;
import warmstart.quiz.generate.Assignment;
import warmstart.quiz.generate.Generator;
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.MultipleChoice;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.Prose;

/**
 * Asks which services invoke in a way, and joins services with ways. Each variant draws other services: {@code
 * way:asynchronous}, {@code way:match}. A service that can do both, such as Step Functions, is in none of them.
 */
public final class WayQuestions implements Generator {
    /** The name by which packs ask for this family. */
    public static final String FAMILY = "way";

    private static final List<String> COUNTS = List.of("zero", "one", "two", "three", "four", "five");
    private static final int WRONG = 3;
    private static final int KEYS_MIN = 2;
    private static final int KEYS_MAX = 3;
    private static final int PAIRS = 5;

    /** The choices by way, then the matching; each where there are services enough. */
    @Override
    public List<Item> generate(Assignment assignment) {
        List<Invoker> invokers = assignment.asked().stream()
                .flatMap(fact -> Invoker.of(fact).stream())
                .toList();
        List<Item> items = new ArrayList<>();
        for (Way way : Way.values()) {
            List<Invoker> right =
                    invokers.stream().filter(one -> one.way() == way).toList();
            List<Invoker> wrong =
                    invokers.stream().filter(one -> one.way() != way).toList();
            if (right.size() >= KEYS_MIN && wrong.size() >= WRONG) {
                items.add(choice(way, right, wrong, assignment));
            }
        }
        if (invokers.size() >= PAIRS && Stream.of(Way.values()).allMatch(way -> hasSome(way, invokers))) {
            items.add(matching(invokers, assignment));
        }
        return List.copyOf(items);
    }

    private static boolean hasSome(Way way, List<Invoker> invokers) {
        return invokers.stream().anyMatch(one -> one.way() == way);
    }

    private static Item choice(Way way, List<Invoker> right, List<Invoker> wrong, Assignment assignment) {
        String id = way.name().toLowerCase(Locale.ROOT);
        Asking asking = variant -> {
            Rng rng = new Rng(variant).named(id);
            int most = Math.min(KEYS_MAX, right.size());
            int keys = KEYS_MIN + rng.named("keys").nextInt(most - KEYS_MIN + 1);
            List<Invoker> drawn = rng.named("right").shuffled(right).subList(0, keys);
            List<Invoker> others = rng.named("wrong").shuffled(wrong).subList(0, WRONG);
            return chosen(way, drawn, others, rng.named("places"));
        };
        return item(id, right, asking, assignment);
    }

    private static Asked chosen(Way way, List<Invoker> right, List<Invoker> wrong, Rng rng) {
        List<Invoker> all =
                rng.shuffled(Stream.concat(right.stream(), wrong.stream()).toList());
        List<Option> options = all.stream()
                .map(one -> Option.of(Prose.plain(one.name()), right.contains(one) ? "" : said(one)))
                .toList();
        List<Integer> keys = IntStream.range(0, all.size())
                .filter(i -> right.contains(all.get(i)))
                .boxed()
                .toList();
        String count = COUNTS.get(keys.size()).toUpperCase(Locale.ROOT);
        String stem = "Which of these " + way.does() + "? (Choose " + count + ".)";
        return Asked.choosing(new MultipleChoice(stem, options, keys), told(right));
    }

    /** One of each way, then any others, so that every way has a partner. */
    private static Item matching(List<Invoker> invokers, Assignment assignment) {
        String id = "match";
        Asking asking = variant -> {
            Rng rng = new Rng(variant).named(id);
            List<Invoker> shuffled = rng.named("services").shuffled(invokers);
            List<Invoker> drawn = new ArrayList<>();
            for (Way way : Way.values()) {
                shuffled.stream().filter(one -> one.way() == way).findFirst().ifPresent(drawn::add);
            }
            shuffled.stream()
                    .filter(one -> !drawn.contains(one))
                    .limit((long) PAIRS - drawn.size())
                    .forEach(drawn::add);
            return matched(rng.named("places").shuffled(drawn));
        };
        return item(id, invokers, asking, assignment);
    }

    private static Asked matched(List<Invoker> drawn) {
        List<Way> ways = List.of(Way.values());
        String stem = "In which way does each of these " + COUNTS.get(drawn.size())
                + " services and features get a Lambda function to run?";
        return Asked.choosing(
                new Matching(
                        stem,
                        "Service or feature",
                        "Way",
                        drawn.stream().map(one -> Prose.plain(one.name())).toList(),
                        ways.stream().map(Way::named).toList(),
                        drawn.stream().map(one -> ways.indexOf(one.way())).toList()),
                told(drawn));
    }

    private static Item item(String id, List<Invoker> about, Asking asking, Assignment assignment) {
        List<Fact> facts = about.stream().map(Invoker::fact).toList();
        return new Item(
                new ItemId(FAMILY + ":" + id), Filing.under(assignment.pack(), facts.get(0)), Proof.of(facts), asking);
    }

    private static String said(Invoker invoker) {
        return Prose.plain(invoker.fact().wording().statement());
    }

    private static String told(List<Invoker> right) {
        return String.join(" ", right.stream().map(WayQuestions::said).toList());
    }
}
