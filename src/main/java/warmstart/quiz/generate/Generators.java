package warmstart.quiz.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import warmstart.base.Rng;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.quiz.Deck;
import warmstart.quiz.Item;
import warmstart.quiz.Pack;
import warmstart.quiz.generate.authored.AuthoredQuestions;
import warmstart.quiz.generate.authored.OrderQuestions;
import warmstart.quiz.generate.cloze.ClozeQuestions;
import warmstart.quiz.generate.moved.MovedQuestions;
import warmstart.quiz.generate.permission.GrantQuestions;
import warmstart.quiz.generate.permission.PermissionQuestions;
import warmstart.quiz.generate.policy.PolicyQuestions;
import warmstart.quiz.generate.scaling.ScalingQuestions;
import warmstart.quiz.generate.size.LargerQuestions;
import warmstart.quiz.generate.size.RangeQuestions;
import warmstart.quiz.generate.term.TermQuestions;
import warmstart.quiz.generate.way.WayQuestions;
import warmstart.quiz.lint.ItemLinter;
import warmstart.quiz.lint.LintedItems;
import warmstart.quiz.lint.rule.Finding;
import warmstart.quiz.material.AuthoredChoice.About;
import warmstart.quiz.material.Material;

/** The list of all families, by the names that packs use. A new family is entered here by hand. */
public final class Generators {
    private static final Map<String, Generator> FAMILIES = families();

    private static final int VARIANTS_TRIED = 3;

    private Generators() {}

    private static Map<String, Generator> families() {
        Map<String, Generator> families = new LinkedHashMap<>();
        families.put(LimitQuestions.FAMILY, new LimitQuestions());
        families.put(TermQuestions.FAMILY, new TermQuestions());
        families.put(PermissionQuestions.FAMILY, new PermissionQuestions());
        families.put(ClozeQuestions.FAMILY, new ClozeQuestions());
        families.put(MovedQuestions.FAMILY, new MovedQuestions());
        families.put(RangeQuestions.FAMILY, new RangeQuestions());
        families.put(LargerQuestions.FAMILY, new LargerQuestions());
        families.put(WayQuestions.FAMILY, new WayQuestions());
        families.put(OrderQuestions.FAMILY, new OrderQuestions());
        families.put(AuthoredQuestions.BECAUSE, new AuthoredQuestions(About.BECAUSE));
        families.put(AuthoredQuestions.CODE, new AuthoredQuestions(About.CODE));
        families.put(GrantQuestions.FAMILY, new GrantQuestions());
        families.put(PolicyQuestions.FAMILY, new PolicyQuestions());
        families.put(ScalingQuestions.FAMILY, new ScalingQuestions());
        return Collections.unmodifiableMap(families);
    }

    /** The names of all families, in the order in which a learner meets them: what is to be known, then what is to be used. */
    public static Set<String> names() {
        return FAMILIES.keySet();
    }

    /** The deck of these packs, without what authors give beside the register. */
    public static Deck deal(List<Pack> packs, FactCatalog catalog, Rng rng) {
        return deal(packs, catalog, Material.none(), rng);
    }

    /** The deck of these packs. Families that do not exist are passed over; the reader of packs reports them. */
    public static Deck deal(List<Pack> packs, FactCatalog catalog, Material material, Rng rng) {
        return dealt(packs, catalog, material, rng).deck();
    }

    /**
     * The deck of these packs, and what was left out of it: no item with a hard flaw is ever shown, whatever its family
     * thinks of it. Of items that vary some variants are tried.
     */
    public static Dealt dealt(List<Pack> packs, FactCatalog catalog, Material material, Rng rng) {
        List<Item> flawless = new ArrayList<>();
        List<Finding> flaws = new ArrayList<>();
        packs.stream()
                .flatMap(
                        pack -> pack.generate().stream().flatMap(family -> items(family, pack, catalog, material, rng)))
                .forEach(item -> {
                    List<Finding> found = hardFlaws(item);
                    flaws.addAll(found);
                    if (found.isEmpty()) {
                        flawless.add(item);
                    }
                });
        return new Dealt(new Deck(flawless), flaws);
    }

    private static Stream<Item> items(String family, Pack pack, FactCatalog catalog, Material material, Rng rng) {
        List<Fact> asked = catalog.askable().stream()
                .filter(fact -> pack.kinds().contains(fact.kind()))
                .toList();
        return Optional.ofNullable(FAMILIES.get(family)).stream()
                .flatMap(generator ->
                        generator
                                .generate(new Assignment(pack.id(), asked, catalog, rng.named(family), material))
                                .stream());
    }

    private static List<Finding> hardFlaws(Item item) {
        return LintedItems.of(item, VARIANTS_TRIED).stream()
                .flatMap(form -> ItemLinter.lint(form).stream())
                .filter(finding -> finding.rule().hard())
                .distinct()
                .toList();
    }
}
