package warmstart.quiz.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import warmstart.base.Rng;
import warmstart.quiz.Answers;
import warmstart.quiz.grade.Grader;
import warmstart.quiz.grade.Outcome;

/** Questions whose options, steps and pairs stand in another order. */
class ArrangedTest {
    private static final int SEEDS = 1_000;

    static List<Question> kinds() {
        return Kinds.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theKeyFollows(Question question) {
        for (int seed = 0; seed < SEEDS; seed++) {
            Question arranged = question.arranged(new Rng(seed));
            assertThat(arranged.getClass()).isEqualTo(question.getClass());
            assertThat(arranged.stem()).isEqualTo(question.stem());
            assertThat(words(arranged)).isEqualTo(words(question));
            assertThat(Grader.grade(arranged, Answers.right(arranged)).outcome())
                    .isEqualTo(Outcome.RIGHT);
            assertThat(Grader.grade(arranged, Answers.wrong(arranged)).outcome())
                    .isEqualTo(Outcome.WRONG);
        }
    }

    /** What the key says, whatever stands first in it: for pairs and for several keys their order is none. */
    private static Set<String> words(Question question) {
        return new HashSet<>(List.of(question.shownKey().split("; ")));
    }

    @Test
    void everyPlaceIsTaken() {
        assertThat(orders(Kinds.single())).isEqualTo(24); // 4!
        assertThat(orders(Kinds.ordering())).isEqualTo(23); // 4! but for the right one
        assertThat(orders(Kinds.amounts())).isEqualTo(1);
        assertThat(orders(Kinds.hotspot())).isEqualTo(1);
        assertThat(orders(Kinds.matching())).isGreaterThan(450); // of 4! · 4! = 576, in 1,000 draws 475 on average
    }

    private static int orders(Question question) {
        Set<Question> orders = new HashSet<>();
        for (int seed = 0; seed < SEEDS; seed++) {
            orders.add(question.arranged(new Rng(seed)));
        }
        return orders.size();
    }

    /** Steps that stand in order already need no ordering. */
    @Test
    void stepsAreNeverShownInTheRightOrder() {
        Ordering two = Ordering.of("?", List.of(Option.of("first", ""), Option.of("second", "")));
        for (int seed = 0; seed < SEEDS; seed++) {
            assertThat(two.arranged(new Rng(seed)).order()).containsExactly(1, 0);
            assertThat(Kinds.ordering().arranged(new Rng(seed)).order()).isNotEqualTo(List.of(0, 1, 2, 3));
        }
    }

    @Test
    void severalAmountsStayInOrderToo() {
        MultipleChoice amounts = new MultipleChoice("?", Kinds.amounts().options(), List.of(0, 2));

        assertThat(amounts.arranged(new Rng(7))).isEqualTo(amounts);
    }
}
