package warmstart.quiz.harvest.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.base.Rng;
import warmstart.facts.FactKind;
import warmstart.notes.LinkTarget;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.quiz.Proof;
import warmstart.quiz.Revision;
import warmstart.quiz.harvest.Harvest;
import warmstart.quiz.harvest.Refusal;
import warmstart.quiz.harvest.fact.Found;
import warmstart.quiz.harvest.fact.FoundAmount;
import warmstart.quiz.harvest.fact.FoundCause;
import warmstart.quiz.harvest.fact.FoundCode;
import warmstart.quiz.harvest.fact.FoundDefinition;
import warmstart.quiz.harvest.fact.FoundList;
import warmstart.quiz.harvest.fact.FoundName;
import warmstart.quiz.harvest.fact.FoundNegation;
import warmstart.quiz.harvest.fact.FoundRequirement;
import warmstart.quiz.harvest.fact.FoundStatement;
import warmstart.quiz.harvest.fact.FoundTerm;
import warmstart.quiz.harvest.fact.GapSentence;
import warmstart.quiz.harvest.fact.Place;

/**
 * Makes the items of a harvest. The same harvest and the same seed give the same items.
 *
 * <p>From the line {@code Default timeout is 3 seconds} under {@code Workers} comes "Workers: What is the default timeout?",
 * to be typed with its unit, or to be chosen from other times that the notes name.
 */
public final class HarvestQuestions {
    private final Harvest harvest;
    private final Rng rng;
    private final AmountItems amounts;
    private final NameItems names;
    private final ListItems lists;
    private final TermItems terms;
    private final GapItems gaps;
    private final List<Refusal> refusals = new ArrayList<>();

    private HarvestQuestions(Harvest harvest, Rng rng) {
        this.harvest = harvest;
        this.rng = rng;
        this.amounts = new AmountItems(all(FoundAmount.class));
        this.names = new NameItems(all(FoundName.class), all(FoundCode.class));
        this.lists = new ListItems(all(FoundList.class));
        this.terms = new TermItems(all(FoundDefinition.class));
        this.gaps = new GapItems(all(FoundDefinition.class));
    }

    /**
     * The items of a harvest.
     *
     * @param pack the name under which they are filed
     */
    public static HarvestDeck of(Harvest harvest, String pack, Rng rng) {
        return new HarvestQuestions(harvest, rng).deck(pack);
    }

    private HarvestDeck deck(String pack) {
        List<Draft> drafts = drafts();
        Names ids = new Names(drafts);
        Gate gate = new Gate(drafts);
        List<HarvestItem> items = new ArrayList<>();
        for (Draft draft : drafts) {
            ItemId id = ids.of(draft);
            Optional<String> refusal = gate.refusal(draft, item(draft, id, pack));
            Optional<Draft> shown = refusal.isEmpty()
                    ? Optional.of(draft)
                    : draft.asOtherwise()
                            .filter(other ->
                                    gate.refusal(other, item(other, id, pack)).isEmpty());
            shown.ifPresentOrElse(
                    good -> items.add(new HarvestItem(item(good, id, pack), good.place(), good.family(), good.key())),
                    () -> refusals.add(new Refusal(draft.place(), draft.family() + " " + refusal.orElse(""))));
        }
        return new HarvestDeck(items, refusals);
    }

    private static Item item(Draft draft, ItemId id, String pack) {
        Place place = draft.place();
        FactKind kind = switch (draft.family()) {
            case "amount" -> FactKind.LIMIT;
            case "name" -> FactKind.PERMISSION;
            default -> FactKind.BEHAVIOUR;
        };
        List<String> headings = place.headings().isEmpty()
                ? List.of()
                : List.of(place.headings().get(place.headings().size() - 1));
        Proof proof = new Proof(List.of(), List.of(new LinkTarget(place.note(), headings, "")));
        Filing filing = new Filing(pack, kind, List.of(), List.of(draft.family()));
        return new Item(id, filing, proof, Revision.ofText(draft.key()), draft.asking());
    }

    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        harvest.found().forEach(fact -> drafts.add(draft(fact)));
        drafts.addAll(MatchingItems.of(harvest.found()));
        for (Harvest.HarvestedCard card : harvest.cards()) {
            CardItems.of(card)
                    .ifPresentOrElse(
                            drafts::add,
                            () -> refusals.add(new Refusal(card.place(), "card whose answer is too long to be typed")));
        }
        return drafts;
    }

    private Draft draft(Found fact) {
        if (fact instanceof FoundAmount amount) {
            return amounts.of(amount, rng.named(amount.place().note() + amount.question()));
        }
        if (fact instanceof FoundName name) {
            return names.of(name);
        }
        if (fact instanceof FoundCode code) {
            return names.of(code);
        }
        if (fact instanceof FoundList list) {
            return lists.of(list);
        }
        if (fact instanceof FoundTerm term) {
            return terms.of(term);
        }
        return fact instanceof FoundDefinition definition ? terms.of(definition) : gaps.of(fact, sentence(fact));
    }

    private static GapSentence sentence(Found fact) {
        if (fact instanceof FoundRequirement requirement) {
            return requirement.sentence();
        }
        if (fact instanceof FoundNegation negation) {
            return negation.sentence();
        }
        if (fact instanceof FoundCause cause) {
            return cause.sentence();
        }
        if (fact instanceof FoundStatement statement) {
            return statement.sentence();
        }
        throw new IllegalStateException("no sentence: " + fact.kind());
    }

    private <T extends Found> List<T> all(Class<T> kind) {
        return harvest.found().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
