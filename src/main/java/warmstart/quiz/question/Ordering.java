package warmstart.quiz.question;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import warmstart.base.Check;
import warmstart.base.Rng;

/**
 * Steps to put in order.
 *
 * @param stem what is asked
 * @param steps as they are shown, before the learner orders them
 * @param order the places in {@code steps}, counted from 0, in the right order
 */
public record Ordering(String stem, List<Option> steps, List<Integer> order) implements Question {
    public Ordering {
        Objects.requireNonNull(stem, "stem");
        steps = List.copyOf(steps);
        order = List.copyOf(order);
        Check.argument(
                order.stream().sorted().toList().equals(places(steps.size())), "the order must name every step once");
    }

    /** A question of steps that are given in the right order; arrange it before it is shown. */
    public static Ordering of(String stem, List<Option> inOrder) {
        return new Ordering(stem, inOrder, places(inOrder.size()));
    }

    private static List<Integer> places(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Override
    public String shownKey() {
        return order.stream().map(step -> steps.get(step).text()).collect(Collectors.joining(" → "));
    }

    /** In an order that is not the right one, which would be a gift. */
    @Override
    public Ordering arranged(Rng rng) {
        List<Integer> shown = rng.shuffled(places(steps.size()));
        boolean given = shown.equals(order);
        List<Integer> places = given ? rotated(shown) : shown;
        return new Ordering(
                stem,
                places.stream().map(steps::get).toList(),
                order.stream().map(places::indexOf).toList());
    }

    private static List<Integer> rotated(List<Integer> places) {
        List<Integer> turned = new java.util.ArrayList<>(places);
        java.util.Collections.rotate(turned, 1);
        return turned;
    }
}
