package warmstart.simulator.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private final Numbers numbers = Numbers.of("attempt", 2).and("function", "f");

    @Test
    void figuresAreFoundByTheirNames() {
        assertThat(numbers.number("attempt")).isEqualTo(2);
        assertThat(numbers.text("function")).isEqualTo("f");
        assertThat(numbers.has("attempt")).isTrue();
        assertThat(numbers.has("function")).isTrue();
        assertThat(numbers.has("door")).isFalse();
        // The value of a figure is no name.
        assertThat(numbers.has("f")).isFalse();
    }

    @Test
    void aFigureThatIsNotThereIsABug() {
        assertThatThrownBy(() -> numbers.number("door"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("the row has no figure `door`");
    }

    @Test
    void figuresKeepTheirOrder() {
        Numbers more = numbers.and(Numbers.of("door", "alb").and("try", 3));
        assertThat(more.figures())
                .extracting(Numbers.Figure::name)
                .containsExactly("attempt", "function", "door", "try");
        assertThat(more.figures()).extracting(Numbers.Figure::value).containsExactly(2L, "f", "alb", 3L);
        // The ones that it was made of are as they were.
        assertThat(numbers.figures()).hasSize(2);
        assertThat(Numbers.none().figures()).isEmpty();
    }

    @Test
    void equalFiguresAreEqual() {
        Numbers same = Numbers.of("attempt", 2).and("function", "f");
        assertThat(same).isEqualTo(numbers).hasSameHashCodeAs(numbers).hasToString("[attempt, 2, function, f]");
        assertThat(Numbers.of("attempt", 3).and("function", "f")).isNotEqualTo(numbers);
        assertThat(Numbers.of("function", "f").and("attempt", 2)).isNotEqualTo(numbers);
        assertThat(numbers.hashCode()).isNotEqualTo(Numbers.of("attempt", 3).hashCode());
    }
}
