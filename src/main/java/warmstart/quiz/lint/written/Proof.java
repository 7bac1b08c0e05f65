package warmstart.quiz.lint.written;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.notes.Block;
import warmstart.notes.LinkTarget;
import warmstart.notes.Page;
import warmstart.notes.Vault;
import warmstart.quiz.lint.view.Evidence;
import warmstart.quiz.lint.view.LintedFact;
import warmstart.quiz.lint.view.Reference;
import warmstart.quiz.written.HotspotQuestion;
import warmstart.quiz.written.WrittenItem;

/** What proves an item: the facts that it names, the notes it refers to, and the sentence that states the answer. */
final class Proof {
    /** A wikilink, of which a reader sees the words behind the bar, else the note's name. */
    private static final Pattern LINK =
            Pattern.compile("!?\\[\\[([^\\[\\]|#]{0,200}+)(?:#[^\\[\\]|]{0,200}+)?(?:\\|([^\\[\\]]{0,200}+))?]]");

    private final FactCatalog facts;
    private final Vault vault;

    Proof(FactCatalog facts, Vault vault) {
        this.facts = facts;
        this.vault = vault;
    }

    /**
     * The proof of an item in one variant.
     *
     * @param explanation its explanation with the values of the variant
     */
    Evidence of(WrittenItem item, String explanation) {
        return new Evidence(
                item.facts().stream()
                        .flatMap(id -> facts.find(id).stream())
                        .map(Proof::linted)
                        .toList(),
                references(item),
                citedLine(item),
                withoutLinks(explanation),
                // An item whose run gives another key is not read at all, so none is compared here.
                Optional.empty());
    }

    private static LintedFact linted(Fact fact) {
        return new LintedFact(
                fact.id().value(),
                fact.wording().subject(),
                fact.wording().statement(),
                List.of(),
                false,
                fact.notAskedBecause());
    }

    private List<Reference> references(WrittenItem item) {
        Stream<Reference> notes = item.references().stream()
                .map(reference -> new Reference(reference.toString(), resolves(reference.target())));
        Stream<Reference> pictures = item.question() instanceof HotspotQuestion hotspot
                ? Stream.of(new Reference("![[" + hotspot.image() + "]]", resolves(LinkTarget.parse(hotspot.image()))))
                : Stream.empty();
        return Stream.concat(notes, pictures).toList();
    }

    /** Without pages there is nothing to compare a link with, as for the reader of packs. */
    private boolean resolves(LinkTarget target) {
        return vault.pages().isEmpty()
                || !vault.resolve(target, vault.pages().get(0)).finding().isMissing();
    }

    /** The blocks that are referred to; a section is no line. */
    private String citedLine(WrittenItem item) {
        return item.references().stream()
                .map(warmstart.quiz.written.Reference::target)
                .filter(target -> !target.block().isEmpty())
                .flatMap(target -> block(target).stream())
                .map(Block::text)
                .collect(Collectors.joining(" "));
    }

    private Optional<Block> block(LinkTarget target) {
        Optional<Page> page = vault.named(target.note());
        return page.flatMap(found -> found.block(target.block()));
    }

    private static String withoutLinks(String explanation) {
        return LINK.matcher(explanation)
                .replaceAll(link -> Matcher.quoteReplacement(
                        Optional.ofNullable(link.group(2)).orElse(link.group(1))));
    }
}
