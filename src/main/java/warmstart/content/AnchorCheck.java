package warmstart.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import warmstart.base.Problem;
import warmstart.base.Where;
import warmstart.content.markdown.tree.MarkSearch;
import warmstart.facts.Dimension;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.Quantity;
import warmstart.notes.Block;
import warmstart.notes.Page;
import warmstart.notes.Vault;

/** Compares the register of facts with the sentences that state them. */
public final class AnchorCheck {
    private AnchorCheck() {}

    /**
     * What does not agree: a note or block that does not exist, a block without the fact's mark, a mark that reads as
     * another quantity than the register's. Problems are placed at the block, or at the note, that has to be mended.
     */
    public static List<Problem> check(FactCatalog facts, Vault vault) {
        List<Problem> problems = new ArrayList<>();
        for (Fact fact : facts.all()) {
            note(fact, vault).ifPresent(problems::add);
            quantity(fact, vault).ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<Problem> note(Fact fact, Vault vault) {
        Optional<Page> page = vault.named(fact.anchor().note());
        if (page.isEmpty()) {
            return Optional.of(Problem.error(
                    Where.file(fact.anchor().note() + ".md"),
                    "the fact `" + fact.id() + "` is stated by a note that does not exist",
                    "write the note, or correct the fact's anchor"));
        }
        Optional<Block> block = page.get().block(fact.anchor().block().toLowerCase(Locale.ROOT));
        if (block.isEmpty()) {
            return Optional.of(Problem.error(
                    Where.file(page.get().file()),
                    "no block `^" + fact.anchor().block() + "` states the fact `" + fact.id() + "`",
                    "end its sentence with ` ^" + fact.anchor().block() + "`, or correct the fact's anchor"));
        }
        String mark = fact.wording().mark();
        boolean stated = MarkSearch.find(block.get().text(), mark, 0) >= 0;
        return stated
                ? Optional.empty()
                : Optional.of(Problem.error(
                        new Where(page.get().file(), block.get().line()),
                        "the block `^" + block.get().id() + "` does not hold `" + mark + "`, the mark of the fact `"
                                + fact.id() + "`",
                        "write it there as a word of its own, or correct the mark"));
    }

    private static Optional<Problem> quantity(Fact fact, Vault vault) {
        Optional<Quantity> registered = fact.quantity();
        Optional<Quantity> marked =
                Quantity.parse(MarkSearch.plain(fact.wording().mark()));
        boolean agrees = registered.isEmpty()
                || marked.filter(quantity -> agree(quantity, registered.get())).isPresent();
        return agrees
                ? Optional.empty()
                : Optional.of(Problem.error(
                        place(fact, vault),
                        "the mark `" + fact.wording().mark() + "` does not read as " + registered.get()
                                + ", the value of the fact `" + fact.id() + "`",
                        "write number and unit of the same value"));
    }

    /** Whether a mark means the registered value; of things that are counted the mark may leave out the noun. */
    private static boolean agree(Quantity marked, Quantity registered) {
        boolean counted = registered.unit().dimension() == Dimension.COUNT
                && marked.unit().dimension() == Dimension.COUNT;
        return counted ? marked.value().compareTo(registered.value()) == 0 : marked.sameAs(registered);
    }

    private static Where place(Fact fact, Vault vault) {
        Optional<Page> page = vault.named(fact.anchor().note());
        Optional<Where> block = page.flatMap(
                found -> found.block(fact.anchor().block()).map(stated -> new Where(found.file(), stated.line())));
        return block.or(() -> page.map(found -> Where.file(found.file())))
                .orElseGet(() -> Where.file(fact.anchor().note() + ".md"));
    }
}
