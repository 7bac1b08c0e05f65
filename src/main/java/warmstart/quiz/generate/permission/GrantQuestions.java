package warmstart.quiz.generate.permission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import warmstart.facts.Fact;
import warmstart.facts.FactId;
import warmstart.quiz.Asked;
import warmstart.quiz.Asking;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Proof;
import warmstart.quiz.generate.Assignment;
import warmstart.quiz.generate.Generator;
import warmstart.quiz.generate.permission.GrantSets.Row;
import warmstart.quiz.generate.permission.GrantSets.Set;
import warmstart.quiz.question.Matching;
import warmstart.quiz.question.Prose;

/**
 * Has needs joined with what meets them: a bucket with {@code s3.amazonaws.com}, a queue with {@code
 * AWSLambdaSQSQueueExecutionRole}. The partners are the marks of the facts.
 *
 * <p>An item: {@code grants:service-principals}.
 */
public final class GrantQuestions implements Generator {
    /** The name by which packs ask for this family. */
    public static final String FAMILY = "grants";

    private static final int ROWS_MIN = 3;

    /** The sets of which at least three facts are to be asked. */
    @Override
    public List<Item> generate(Assignment assignment) {
        return GrantSets.all().stream()
                .flatMap(set -> item(set, assignment).stream())
                .toList();
    }

    private static Optional<Item> item(Set set, Assignment assignment) {
        List<Row> rows = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (Row row : set.rows()) {
            assignment
                    .catalog()
                    .find(new FactId(row.fact()))
                    .filter(assignment.asked()::contains)
                    .ifPresent(fact -> {
                        rows.add(row);
                        facts.add(fact);
                    });
        }
        return rows.size() < ROWS_MIN
                ? Optional.empty()
                : Optional.of(new Item(
                        new ItemId(FAMILY + ":" + set.id()),
                        Filing.under(assignment.pack(), facts.get(0)),
                        Proof.of(facts),
                        Asking.fixed(Asked.choosing(matching(set, rows, facts), because(facts)))));
    }

    private static Matching matching(Set set, List<Row> rows, List<Fact> facts) {
        List<String> right =
                facts.stream().map(GrantQuestions::shown).distinct().toList();
        return new Matching(
                set.stem(),
                set.left(),
                set.right(),
                rows.stream().map(row -> Prose.plain(row.need())).toList(),
                right,
                facts.stream().map(fact -> right.indexOf(shown(fact))).toList());
    }

    private static String shown(Fact fact) {
        String mark = fact.wording().mark();
        return mark.contains(" ") || mark.contains("-") ? Prose.plain(mark) : Prose.code(mark);
    }

    private static String because(List<Fact> facts) {
        return facts.stream()
                .map(fact -> Prose.plain(fact.wording().statement()))
                .collect(Collectors.joining(" "));
    }
}
