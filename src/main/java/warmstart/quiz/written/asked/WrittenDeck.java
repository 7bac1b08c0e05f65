package warmstart.quiz.written.asked;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactKind;
import warmstart.notes.Heading;
import warmstart.notes.LinkTarget;
import warmstart.notes.Page;
import warmstart.notes.Resolution;
import warmstart.notes.Vault;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.quiz.Pack;
import warmstart.quiz.Proof;
import warmstart.quiz.Revision;
import warmstart.quiz.written.Reference;
import warmstart.quiz.written.WrittenItem;
import warmstart.quiz.written.WrittenOption;
import warmstart.quiz.written.WrittenPack;
import warmstart.quiz.written.expression.Phrase;

/** Makes the items of a deck from those that people wrote. */
public final class WrittenDeck {
    private final FactCatalog facts;
    private final Vault vault;

    /**
     * For items that name these facts and notes.
     *
     * @param vault the notes that references lead to, under whichever of their names
     */
    public WrittenDeck(FactCatalog facts, Vault vault) {
        this.facts = facts;
        this.vault = vault;
    }

    /** The items of a pack that are asked, in its order. */
    public List<Item> items(Pack pack, WrittenPack written) {
        return written.asked().stream().map(item -> item(pack, item)).toList();
    }

    private Item item(Pack pack, WrittenItem item) {
        Proof proof = new Proof(provedBy(item), sections(item));
        return new Item(item.id(), filing(pack, item, proof), proof, revision(item), new WrittenAsking(item, facts));
    }

    private static Filing filing(Pack pack, WrittenItem item, Proof proof) {
        int domain = item.attributes().domain();
        List<Filing.Domain> domains = domain == 0
                ? List.of()
                : pack.exams().stream()
                        .map(exam -> new Filing.Domain(exam, domain))
                        .toList();
        FactKind kind = proof.main().map(Fact::kind).orElse(FactKind.BEHAVIOUR);
        return new Filing(pack.id(), kind, domains, item.attributes().tags());
    }

    /**
     * The facts stated where it refers to: by a block, or by a section as far as the item names them, else all of the
     * section. A fact that is named from elsewhere is a premise and proves nothing.
     */
    private List<Fact> provedBy(WrittenItem item) {
        List<Fact> stated = sections(item).stream()
                .flatMap(section -> facts.statedBy(section.note()).stream().filter(fact -> isIn(fact, section)))
                .filter(Fact::askable)
                .distinct()
                .toList();
        List<Fact> meant = stated.stream()
                .filter(fact -> named(item).contains(fact) || isReferredTo(fact, item))
                .toList();
        return meant.isEmpty() ? stated : meant;
    }

    private boolean isReferredTo(Fact fact, WrittenItem item) {
        return sections(item).stream()
                .anyMatch(section -> fact.anchor().note().equals(section.note())
                        && fact.anchor().block().equals(section.block()));
    }

    private boolean isIn(Fact fact, LinkTarget section) {
        if (!section.block().isEmpty()) {
            return fact.anchor().block().equals(section.block());
        }
        Optional<Page> page = vault.named(section.note());
        Optional<String> heading = page.flatMap(one -> one.block(fact.anchor().block()))
                .flatMap(block -> page.flatMap(one -> one.heading(block.heading())))
                .map(Heading::text);
        return heading.filter(text -> section.headings().stream().anyMatch(text::equalsIgnoreCase))
                .isPresent();
    }

    /** The facts that it names where they are true. */
    private List<Fact> named(WrittenItem item) {
        return Stream.concat(
                        Stream.of(item.question().stem(), item.explanation()),
                        WrittenOption.of(item.question()).stream()
                                .filter(WrittenOption::key)
                                .map(WrittenOption::text))
                .map(Phrase::facts)
                .flatMap(List::stream)
                .flatMap(id -> facts.find(id).stream())
                .distinct()
                .toList();
    }

    private List<LinkTarget> sections(WrittenItem item) {
        return item.references().stream()
                .map(Reference::target)
                .map(this::byNoteName)
                .distinct()
                .toList();
    }

    /** A note may be referred to by an alias or a path; it counts under its name. */
    private LinkTarget byNoteName(LinkTarget target) {
        if (vault.named(target.note()).isPresent() || vault.pages().isEmpty()) {
            return target;
        }
        Resolution found = vault.resolve(target, vault.pages().get(0));
        Optional<Page> page = vault.pages().stream()
                .filter(one -> found.address()
                        .filter(address -> address.split("#", 2)[0].equals(one.address()))
                        .isPresent())
                .findFirst();
        return page.map(one -> new LinkTarget(one.name(), target.headings(), target.block()))
                .orElse(target);
    }

    /** What the keys say, as they are written and as the facts in them have it now. */
    private String revision(WrittenItem item) {
        String written = KeyText.of(item.question());
        String values = KeyText.facts(item).stream()
                .flatMap(id -> facts.find(id).stream())
                .map(fact -> Revision.of(List.of(fact)))
                .collect(Collectors.joining(" "));
        return Revision.ofText(written + "\n" + values);
    }
}
