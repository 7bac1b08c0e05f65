package warmstart.quiz.question;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import warmstart.facts.Quantity;

/** Questions that nobody can answer, or everybody, cannot be made. */
class RefusalsTest {
    private static final List<Option> TWO = List.of(Option.of("a", ""), Option.of("b", ""));

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("a choice needs at least two options", () -> new SingleChoice("?", TWO.subList(0, 1), 0)),
                refused("the key must be one of the options", () -> new SingleChoice("?", TWO, 2)),
                refused("the key must be one of the options", () -> new SingleChoice("?", TWO, -1)),
                refused("every key counts once", () -> new MultipleChoice("?", TWO, List.of())),
                refused("every key counts once", () -> new MultipleChoice("?", TWO, List.of(1, 1))),
                refused("the keys must be among the options", () -> new MultipleChoice("?", TWO, List.of(0, 2))),
                refused("the keys must be among the options", () -> new MultipleChoice("?", TWO, List.of(-1))),
                refused("the order must name every step once", () -> new Ordering("?", TWO, List.of(0))),
                refused("the order must name every step once", () -> new Ordering("?", TWO, List.of(0, 0))),
                refused("the order must name every step once", () -> new Ordering("?", TWO, List.of(1, 2))),
                refused("everything on the left has a partner", () -> matching(List.of("a"), List.of("x"))),
                refused("everything on the left has a partner", () -> matching(List.of(), List.of("x"))),
                refused("partners stand on the right", () -> matching(List.of("a"), List.of("x"), 1)),
                refused("partners stand on the right", () -> matching(List.of("a"), List.of("x"), -1)),
                refused("a partner stands on the right once", () -> matching(List.of("a"), List.of("x", "x"), 0)),
                refused("a cloze has a gap", () -> new Cloze("text", List.of())),
                refused("the text lacks gap 1", () -> new Cloze("text {=2}", List.of(Kinds.quantity()))),
                refused("the text lacks gap 2", () -> new Cloze("{=1}", List.of(Kinds.quantity(), Kinds.name()))),
                refused("some place is right", () -> hotspot(/* width= */ 10, /* key= */ false)),
                refused("a picture has a width and a height", () -> hotspot(/* width= */ 0, /* key= */ true)),
                refused(
                        "a rectangle has a place and a size",
                        () -> new Hotspot.Area("a", /* x= */ -1, /* y= */ 0, 1, 1, /* key= */ true, "")),
                refused(
                        "a rectangle has a place and a size",
                        () -> new Hotspot.Area("a", /* x= */ 0, /* y= */ 0, 0, 1, /* key= */ true, "")),
                refused("some name is right", () -> new TypedName("?", List.of(), List.of())),
                refused(
                        "a tolerance measures what the key measures",
                        () -> new TypedQuantity(
                                "?", Quantity.of(900, "s"), "15 min", Quantity.of(1, "MB"), List.of())));
    }

    private static Arguments refused(String message, ThrowingCallable making) {
        return Arguments.of(message, making);
    }

    private static Matching matching(List<String> left, List<String> right, Integer... key) {
        return new Matching("?", "Left", "Right", left, right, List.of(key));
    }

    private static Hotspot hotspot(int width, boolean key) {
        Hotspot.Area area = new Hotspot.Area("a", /* x= */ 0, /* y= */ 0, 1, 1, key, "");
        return new Hotspot("?", "a.svg", "a picture", width, /* height= */ 10, List.of(area));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aQuestionWithoutAnAnswerIsRefused(String message, ThrowingCallable making) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
    }
}
