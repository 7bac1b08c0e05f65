package warmstart.web.practice;

import io.javalin.http.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import warmstart.facts.FactKind;
import warmstart.quiz.Deck;
import warmstart.quiz.Filing;
import warmstart.quiz.Item;
import warmstart.study.Shelf;
import warmstart.web.Pages;
import warmstart.web.Section;
import warmstart.web.view.Counted;

/** {@code GET /practice}: choose what to practise. */
public final class ShowPractice {
    private static final List<Integer> SIZES = List.of(5, 10, 20, 40);

    private final Supplier<Shelf> shelf;
    private final Pages pages;
    private final Clock clock;

    public ShowPractice(Supplier<Shelf> shelf, Pages pages, Clock clock) {
        this.shelf = shelf;
        this.pages = pages;
        this.clock = clock;
    }

    /** Answers with the page. */
    public void handle(Context ctx) {
        Shelf stock = shelf.get();
        Deck deck = stock.deck();
        List<ChoiceView.Group> groups = List.of(
                        new ChoiceView.Group("kind", "By kind", kinds(deck)),
                        new ChoiceView.Group("domain", "By exam domain", domains(stock)),
                        new ChoiceView.Group("pack", "By pack", packs(stock)))
                .stream()
                .filter(group -> !group.choices().isEmpty())
                .toList();
        pages.show(
                ctx,
                Section.PRACTICE,
                "practice/practice",
                new ChoiceView(Counted.of(deck.size(), "question", "questions"), groups, topics(stock), SIZES));
    }

    private static List<ChoiceView.Choice> kinds(Deck deck) {
        return Arrays.stream(FactKind.values())
                .map(kind -> choice(
                        kind.word(), title(kind), deck, item -> item.filing().kind() == kind))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String title(FactKind kind) {
        return switch (kind) {
            case LIMIT -> "Limits and defaults";
            case PERMISSION -> "Permissions and policies";
            case SCALING -> "Scaling and concurrency";
            case BEHAVIOUR -> "Behaviour";
            case PRICING -> "Prices";
        };
    }

    private static List<ChoiceView.Choice> packs(Shelf stock) {
        return stock.packs().stream()
                .flatMap(pack ->
                        choice(
                                pack.id(),
                                pack.title(),
                                stock.deck(),
                                item -> item.filing().pack().equals(pack.id()))
                                .stream())
                .toList();
    }

    /** Of the exam that can be sat today. */
    private List<ChoiceView.Choice> domains(Shelf stock) {
        List<ChoiceView.Choice> choices = new ArrayList<>();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        stock.exams().stream()
                .filter(exam -> exam.heldOn(today))
                .limit(1)
                .forEach(exam -> exam.domains().forEach(domain -> {
                    Filing.Domain wanted = new Filing.Domain(exam.id(), domain.number());
                    choice(
                                    exam.id() + "." + domain.number(),
                                    domain.title(),
                                    stock.deck(),
                                    item -> item.filing().isIn(wanted))
                            .ifPresent(choices::add);
                }));
        return choices;
    }

    private static List<ChoiceView.Choice> topics(Shelf stock) {
        return stock.vault().pages().stream()
                .map(page -> new ChoiceView.Choice(
                        page.id().toString(),
                        page.title(),
                        stock.deck().statedBy(page.name()).size()))
                .filter(topic -> topic.count() > 0)
                .toList();
    }

    private static Optional<ChoiceView.Choice> choice(String value, String title, Deck deck, Predicate<Item> property) {
        int count = Math.toIntExact(deck.items().stream().filter(property).count());
        return count == 0 ? Optional.empty() : Optional.of(new ChoiceView.Choice(value, title, count));
    }
}
