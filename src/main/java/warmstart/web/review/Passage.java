package warmstart.web.review;

import java.util.Optional;
import warmstart.facts.Fact;
import warmstart.notes.Block;
import warmstart.notes.Heading;
import warmstart.notes.LinkTarget;
import warmstart.notes.Page;
import warmstart.notes.Vault;
import warmstart.quiz.Proof;

/**
 * The passage of the notes that states a fact.
 *
 * @param crumb the topic and section: {@code Timeout, The limit}
 * @param text the sentence or paragraph
 * @param address where it stands
 */
record Passage(String crumb, String text, String address) {
    /** The passage that proves an item; without a place to read when neither a fact nor a section does. */
    static Passage of(Proof proof, Vault vault) {
        return proof.main()
                .map(fact -> of(fact, vault))
                .or(() -> proof.sections().stream()
                        .flatMap(section -> of(section, vault).stream())
                        .findFirst())
                .orElse(new Passage("", "", ""));
    }

    private static Optional<Passage> of(LinkTarget section, Vault vault) {
        return vault.named(section.note()).map(page -> {
            Optional<String> address = vault.resolve(section, page).address();
            String part = section.headings().isEmpty() ? "" : ", " + String.join(", ", section.headings());
            return new Passage(page.title() + part, "", address.orElse(page.address()));
        });
    }

    /** The passage of a fact; where the notes lack it, the fact's own statement. */
    static Passage of(Fact fact, Vault vault) {
        Optional<Page> page = vault.named(fact.anchor().note());
        Optional<Block> block = page.flatMap(p -> p.block(fact.anchor().block()));
        if (page.isEmpty() || block.isEmpty()) {
            return new Passage(fact.anchor().note(), fact.wording().statement(), "/facts/" + fact.id());
        }
        String section =
                page.get().heading(block.get().heading()).map(Heading::text).orElse("");
        String crumb = section.isEmpty() ? page.get().title() : page.get().title() + ", " + section;
        return new Passage(
                crumb,
                block.get().text(),
                page.get().address() + "#" + block.get().anchor());
    }
}
