package warmstart.quiz.generate.scaling;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import warmstart.facts.ExamSkill;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.facts.FactKind;
import warmstart.labs.FactQuotas;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Proof;
import warmstart.quiz.generate.Assignment;
import warmstart.quiz.generate.Generator;
import warmstart.simulator.quota.Quotas;

/**
 * Asks what comes of numbers: how many invocations of so many shards, how many throttles of so many calls, when an event is
 * given up. Every variant draws its numbers and has its key from a run of the simulator.
 *
 * <p>From the facts {@code stream-parallel-10} and {@code stream-iterator-per-shard} comes {@code
 * scaling:shards-times-factor}: "A Kinesis stream has 4 shards … How many invocations can run at the same time?"
 */
public final class ScalingQuestions implements Generator {
    /** The name by which packs ask for this family. */
    public static final String FAMILY = "scaling";

    /** Those whose facts are all to be asked. */
    @Override
    public List<Item> generate(Assignment assignment) {
        Optional<Quotas> quotas = quotas(assignment.catalog());
        return quotas.stream()
                .flatMap(numbers -> templates().flatMap(template -> item(template, assignment, numbers)))
                .toList();
    }

    static Stream<Template> templates() {
        return Stream.of(
                        ConcurrencyTemplates.all(),
                        ProvisionedTemplates.all(),
                        GatewayTemplates.all(),
                        AsyncTemplates.all(),
                        QueueTemplates.all(),
                        QueueRetryTemplates.all(),
                        StreamTemplates.all(),
                        StreamRetryTemplates.all(),
                        DeploymentTemplates.all())
                .flatMap(List::stream);
    }

    /** A register of another subject lacks numbers that the simulator needs, and then there is nothing that it could show. */
    private static Optional<Quotas> quotas(FactCatalog catalog) {
        try {
            return Optional.of(FactQuotas.from(catalog));
        } catch (NoSuchElementException missing) {
            return Optional.empty();
        }
    }

    private static Stream<Item> item(Template template, Assignment assignment, Quotas quotas) {
        List<Fact> facts = template.facts().stream()
                .flatMap(id -> assignment.asked(fact -> fact.id().equals(new FactId(id))).stream())
                .toList();
        return facts.size() < template.facts().size()
                ? Stream.empty()
                : Stream.of(new Item(
                        new ItemId(FAMILY + ":" + template.name()),
                        filing(assignment.pack(), facts),
                        Proof.of(facts),
                        new DrawnAsking(template, quotas)));
    }

    private static Filing filing(String pack, List<Fact> facts) {
        List<Filing.Domain> domains = facts.stream()
                .flatMap(fact -> fact.skills().stream())
                .map(ScalingQuestions::domain)
                .distinct()
                .toList();
        return new Filing(pack, FactKind.SCALING, domains, List.of()).asScenario();
    }

    private static Filing.Domain domain(ExamSkill skill) {
        return new Filing.Domain(skill.exam(), skill.domain());
    }
}
