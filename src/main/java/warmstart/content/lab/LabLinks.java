package warmstart.content.lab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import warmstart.base.Problems;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.labs.Lab;
import warmstart.labs.LabId;
import warmstart.notes.Heading;
import warmstart.notes.Page;
import warmstart.notes.Vault;

/** What the head of a lab file points to: facts, sections of notes, other labs. */
final class LabLinks {
    private final FactCatalog facts;
    private final Vault vault;
    private final FrontMatter front;
    private final Problems problems;

    LabLinks(FactCatalog facts, Vault vault, FrontMatter front, Problems problems) {
        this.facts = facts;
        this.vault = vault;
        this.front = front;
        this.problems = problems;
    }

    Lab.Links read() {
        List<FactId> ids = new ArrayList<>();
        front.list("facts").forEach(name -> fact(name).map(Fact::id).ifPresent(ids::add));
        List<Lab.Section> sections = new ArrayList<>();
        front.list("sections").forEach(name -> section(name).ifPresent(sections::add));
        List<LabId> prerequisites = new ArrayList<>();
        front.list("prerequisites").forEach(name -> lab(name).ifPresent(prerequisites::add));
        return new Lab.Links(ids, sections, prerequisites);
    }

    private Optional<Fact> fact(String name) {
        Optional<Fact> fact = FactId.isValid(name) ? facts.find(new FactId(name)) : Optional.empty();
        if (fact.isEmpty()) {
            problems.error(front.where("facts"), "the register has no fact `" + name + "`", "");
        }
        return fact;
    }

    private Optional<LabId> lab(String name) {
        if (!LabId.isValid(name)) {
            problems.error(front.where("prerequisites"), "not a lab id: `" + name + "`", "");
            return Optional.empty();
        }
        return Optional.of(new LabId(name));
    }

    /** {@code Dead-letter queues} or {@code Dead-letter queues#What it may do}. */
    private Optional<Lab.Section> section(String name) {
        String[] parts = name.split("#", 2);
        Optional<Page> page = vault.named(parts[0].strip());
        if (page.isEmpty()) {
            problems.error(front.where("sections"), "no note is called `" + parts[0].strip() + "`", "");
            return Optional.empty();
        }
        return parts.length == 1
                ? page.map(found -> new Lab.Section(found.id(), "", found.title()))
                : heading(page.get(), parts[1].strip());
    }

    private Optional<Lab.Section> heading(Page page, String text) {
        Optional<Heading> heading = page.headings().stream()
                .filter(candidate -> candidate.text().equals(text))
                .findFirst();
        if (heading.isEmpty()) {
            String message = "`" + page.title() + "` has no heading `" + text + "`";
            problems.error(front.where("sections"), message, "");
        }
        return heading.map(found -> new Lab.Section(page.id(), found.anchor(), found.text()));
    }
}
