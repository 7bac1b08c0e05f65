package warmstart.web.practice;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import warmstart.quiz.Item;
import warmstart.quiz.ItemId;
import warmstart.study.PracticeRound;
import warmstart.study.Shelf;
import warmstart.web.question.Choosing;

/**
 * A place in a round of practice, as its address says it: {@code
 * /practice/round?kind=scaling&round=1795500000000&size=10&n=3}.
 *
 * @param choosing what may be asked
 * @param item the one item that is asked; empty when more are
 * @param round the number of the round
 * @param size how many questions at most
 * @param place the number of the question, from 1; one more than there are for the end
 */
record RoundAddress(Choosing choosing, String item, long round, int size, int place) {
    static final int SIZE_USUAL = 10;
    private static final int SIZE_MAX = 100;

    static RoundAddress asked(Context ctx) {
        return of(Choosing.asked(ctx), ctx::queryParam);
    }

    static RoundAddress sent(Context ctx) {
        return of(Choosing.sent(ctx), name -> ctx.formParam("in-" + name));
    }

    private static RoundAddress of(Choosing choosing, Function<String, @Nullable String> values) {
        return new RoundAddress(
                choosing,
                Optional.ofNullable(values.apply("item"))
                        .filter(ItemId::isValid)
                        .orElse(""),
                number(values.apply("round"), 15).orElse(0L),
                (int) Math.max(
                        1, Math.min(SIZE_MAX, number(values.apply("size"), 4).orElse((long) SIZE_USUAL))),
                (int) Math.max(1, number(values.apply("n"), 4).orElse(1L)));
    }

    private static Optional<Long> number(@Nullable String text, int digits) {
        return Optional.ofNullable(text)
                .filter(t -> t.matches("\\d{1," + digits + "}"))
                .map(Long::valueOf);
    }

    /** Whether a number was drawn for it. */
    boolean isBegun() {
        return round > 0;
    }

    /** The questions of the round. */
    PracticeRound draw(Shelf shelf) {
        List<Item> from = item.isEmpty()
                ? choosing.selection(shelf.vault()).of(shelf.deck())
                : shelf.deck().find(new ItemId(item)).stream().toList();
        return PracticeRound.drawn(round, from, size);
    }

    RoundAddress begun(long number) {
        return new RoundAddress(choosing, item, number, size, 1);
    }

    RoundAddress at(int number) {
        return new RoundAddress(choosing, item, round, size, number);
    }

    @Override
    public String toString() {
        String chosen = item.isEmpty() ? choosing.parameters() : "item=" + item;
        return "/practice/round?" + (chosen.isEmpty() ? "" : chosen + "&") + "round=" + round + "&size=" + size + "&n="
                + place;
    }
}
