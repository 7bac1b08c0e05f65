package warmstart.quiz.generate.policy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Proof;
import warmstart.quiz.Revision;
import warmstart.quiz.generate.Assignment;
import warmstart.quiz.generate.Generator;

/**
 * Shows policies and a request, and asks what IAM decides, why, and what would have to change. Accounts, names and policies
 * are drawn at each review, so that the rule is learnt and not the example.
 *
 * <p>From the fact {@code access-cross-account} comes {@code policy:cross-account-both-sides}: a role of account
 * 444455556666 calls a function of account 111122223333, and the policies of both are shown.
 */
public final class PolicyQuestions implements Generator {
    /** The name by which packs ask for this family. */
    public static final String FAMILY = "policy";

    /** All questions in their order. */
    public static List<Template> templates() {
        return Stream.of(
                        AccountCases.templates(),
                        ServiceCases.templates(),
                        UrlCases.templates(),
                        RoleCases.templates(),
                        NeedCases.templates(),
                        ControlCases.templates(),
                        PatternCases.templates(),
                        ChangeCases.templates())
                .flatMap(List::stream)
                .toList();
    }

    /** Those whose first fact is to be asked and whose other facts the register has. */
    @Override
    public List<Item> generate(Assignment assignment) {
        return templates().stream()
                .flatMap(template -> item(template, assignment).stream())
                .toList();
    }

    private static Optional<Item> item(Template template, Assignment assignment) {
        List<Fact> facts = facts(template, assignment.catalog());
        boolean wanted =
                facts.size() == template.facts().size() && assignment.asked().contains(facts.get(0));
        return wanted ? Optional.of(item(template, facts, assignment.pack())) : Optional.empty();
    }

    private static List<Fact> facts(Template template, FactCatalog catalog) {
        return template.facts().stream()
                .flatMap(id -> catalog.find(new FactId(id)).stream())
                .filter(Fact::askable)
                .toList();
    }

    private static Item item(Template template, List<Fact> facts, String pack) {
        return new Item(
                new ItemId(FAMILY + ":" + template.name()),
                Filing.under(pack, facts.get(0)).asScenario(),
                Proof.of(facts),
                Revision.of(facts),
                variant -> template.draw(variant).asked());
    }
}
