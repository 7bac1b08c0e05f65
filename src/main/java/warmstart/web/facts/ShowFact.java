package warmstart.web.facts;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.accounts.LearnerId;
import warmstart.facts.Fact;
import warmstart.facts.FactId;
import warmstart.facts.FormerValue;
import warmstart.notes.Page;
import warmstart.notes.Vault;
import warmstart.study.Shelf;
import warmstart.study.StudySession;
import warmstart.study.progress.Knowledge;
import warmstart.study.progress.Temperature;
import warmstart.web.Pages;
import warmstart.web.Section;

/** {@code GET /facts/{id}}: the card as a page of its own, or with {@code ?part=card} the card alone. */
public final class ShowFact {
    private static final String TEMPLATE = "facts/fact";

    private final StudySession study;
    private final Supplier<Shelf> shelf;
    private final Pages pages;
    private final Clock clock;

    public ShowFact(StudySession study, Supplier<Shelf> shelf, Pages pages, Clock clock) {
        this.study = study;
        this.shelf = shelf;
        this.pages = pages;
        this.clock = clock;
    }

    /** Answers with the card, or 404 when the register has no such fact. */
    public void handle(Context ctx) {
        Shelf now = shelf.get();
        String name = ctx.pathParam("id");
        Fact fact = Optional.of(name)
                .filter(FactId::isValid)
                .flatMap(id -> now.facts().find(new FactId(id)))
                .orElseThrow(() -> new NotFoundResponse("The register has no fact of this name."));
        Knowledge knowledge = Knowledge.of(study.snapshot(LearnerId.SOLO, clock.instant()));
        FactView view =
                view(fact, now.vault(), Optional.ofNullable(knowledge.byFact().get(fact.id())));
        if ("card".equals(ctx.queryParam("part"))) {
            pages.showPart(ctx, TEMPLATE, "card", view);
        } else {
            pages.show(ctx, Section.TOPICS, TEMPLATE, view);
        }
    }

    private static FactView view(Fact fact, Vault vault, Optional<Temperature> temperature) {
        return new FactView(
                fact.id().value(),
                fact.shownValue(),
                fact.wording().statement(),
                fact.scope(),
                fact.past().former().stream().map(ShowFact::former).toList(),
                fact.past().myths(),
                fact.citation().checkedOn().toString(),
                new FactView.Link(
                        fact.citation().title(), fact.citation().address().toString()),
                stated(fact, vault),
                temperature.map(Temperature::word).orElse(""),
                temperature.map(ShowFact::you).orElse("Not asked: " + fact.notAskedBecause()));
    }

    private static FactView.Former former(FormerValue former) {
        return new FactView.Former(former.text(), former.until().isEmpty() ? "" : ", until " + former.until());
    }

    private static FactView.Link stated(Fact fact, Vault vault) {
        Optional<Page> page = vault.named(fact.anchor().note());
        String block = "#b-" + fact.anchor().block().toLowerCase(Locale.ROOT);
        return new FactView.Link(
                page.map(Page::title).orElse(fact.anchor().note()),
                page.map(Page::address).map(address -> address + block).orElse("/topics"));
    }

    private static String you(Temperature temperature) {
        return switch (temperature) {
            case COLD -> "cold: never asked, or forgotten";
            case WARMING -> "warming: seen, not yet stable";
            case WARM -> "warm: recalled, and likely to be again";
        };
    }
}
