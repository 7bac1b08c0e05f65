package warmstart.web.practice;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import warmstart.accounts.LearnerId;
import warmstart.quiz.Item;
import warmstart.quiz.grade.Outcome;
import warmstart.quiz.question.Question;
import warmstart.study.PracticeRound;
import warmstart.study.PracticeStore;
import warmstart.study.Shelf;
import warmstart.study.answer.AnswerCode;
import warmstart.study.answer.PendingAnswer;
import warmstart.study.answer.Put;
import warmstart.web.Pages;
import warmstart.web.Section;
import warmstart.web.question.Explaining;
import warmstart.web.question.Judgement;
import warmstart.web.question.LastSentence;
import warmstart.web.question.Passage;
import warmstart.web.question.Setting;
import warmstart.web.question.SoFar;

/** {@code GET /practice/round}: a place in a round. Without a number it draws one and leads to its first place. */
public final class ShowRound {
    private final PracticeStore answers;
    private final Supplier<Shelf> shelf;
    private final Pages pages;
    private final Clock clock;

    public ShowRound(PracticeStore answers, Supplier<Shelf> shelf, Pages pages, Clock clock) {
        this.answers = answers;
        this.shelf = shelf;
        this.pages = pages;
        this.clock = clock;
    }

    /** Answers with the question, the verdict or the end; 303 to the first place of a new round. */
    public void handle(Context ctx) {
        RoundAddress address = RoundAddress.asked(ctx);
        if (address.isBegun()) {
            show(ctx, address, SoFar.NOTHING);
        } else {
            ctx.redirect(address.begun(clock.millis()).toString(), HttpStatus.SEE_OTHER);
        }
    }

    /** The place of an address, with what was sent so far in its fields. */
    void show(Context ctx, RoundAddress address, SoFar soFar) {
        Shelf stock = shelf.get();
        PracticeRound round = address.draw(stock);
        List<PendingAnswer> given = answers.answers(LearnerId.SOLO, round.number());
        boolean over = address.place() > round.size();
        PracticeView view = over ? ended(address, round, given, stock) : placed(address, round, given, stock, soFar);
        pages.show(ctx, Section.PRACTICE, "practice/question", view);
    }

    private PracticeView placed(
            RoundAddress address, PracticeRound round, List<PendingAnswer> given, Shelf stock, SoFar soFar) {
        int place = address.place() - 1;
        Item item = round.items().get(place);
        Optional<PendingAnswer> answer = answered(item, given);
        return new PracticeView(
                address.place() + " of " + round.size(),
                strip(round, given, place),
                Passage.of(item.proof(), stock.vault()).crumb(),
                scope(address),
                answer.isPresent() ? null : ask(item, round.put(place), stock, soFar),
                answer.map(kept -> judge(item, kept, address, round, stock)).orElse(null),
                null);
    }

    private PracticeView.Ask ask(Item item, Put put, Shelf stock, SoFar soFar) {
        return new PracticeView.Ask(
                item.id().value(),
                put.form().word(),
                put.variant(),
                clock.millis(),
                new Setting(stock).view(put.question(item), soFar));
    }

    private static PracticeView.Judge judge(
            Item item, PendingAnswer kept, RoundAddress address, PracticeRound round, Shelf stock) {
        Question question = kept.answer().put().question(item);
        return new PracticeView.Judge(
                new Judgement(stock)
                        .view(
                                question,
                                kept.verdict(),
                                AnswerCode.places(kept.answer().picked())),
                new Explaining(stock).view(item, kept.answer().put().variant()),
                address.at(address.place() + 1).toString(),
                address.place() == round.size());
    }

    private static PracticeView ended(
            RoundAddress address, PracticeRound round, List<PendingAnswer> given, Shelf stock) {
        List<PracticeView.Missed> missed = new ArrayList<>();
        for (int place = 0; place < round.size(); place++) {
            Item item = round.items().get(place);
            if (!isKnown(item, given)) {
                String stem = round.put(place).question(item).stem();
                missed.add(new PracticeView.Missed(
                        stock.typesetter().line(LastSentence.of(stem)),
                        address.at(place + 1).toString()));
            }
        }
        String heading = round.size() == 0
                ? "No question is like that."
                : (round.size() - missed.size()) + " of " + round.size() + " right.";
        String again = "/practice/round?" + address.choosing().parameters() + "&size=" + address.size();
        return new PracticeView(
                "Round over",
                strip(round, given, round.size()),
                "",
                scope(address),
                null,
                null,
                new PracticeView.End(
                        heading, missed, again, "/review" + address.choosing().query()));
    }

    private static List<String> strip(PracticeRound round, List<PendingAnswer> given, int now) {
        List<String> strip = new ArrayList<>();
        for (int place = 0; place < round.size(); place++) {
            Item item = round.items().get(place);
            boolean open = answered(item, given).isEmpty();
            strip.add(place == now && open ? "now" : open ? "ahead" : isKnown(item, given) ? "warm" : "cold");
        }
        return strip;
    }

    private static Optional<PendingAnswer> answered(Item item, List<PendingAnswer> given) {
        return given.stream().filter(answer -> answer.item().equals(item.id())).findFirst();
    }

    private static boolean isKnown(Item item, List<PendingAnswer> given) {
        return answered(item, given)
                .map(answer -> answer.answer().outcome())
                .filter(outcome -> outcome == Outcome.RIGHT || outcome == Outcome.NEAR)
                .isPresent();
    }

    private static Map<String, String> scope(RoundAddress address) {
        Map<String, String> scope = new LinkedHashMap<>(address.choosing().fields());
        scope.put("item", address.item());
        scope.put("round", String.valueOf(address.round()));
        scope.put("size", String.valueOf(address.size()));
        scope.put("n", String.valueOf(address.place()));
        scope.values().removeIf(String::isEmpty);
        return scope;
    }
}
