package warmstart.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    @Test
    void problemReadsAsCompilersPrintIt() {
        Problem problem = Problem.error(
                new Where("Lambda/Timeout.md", 14), "no note is called `Tiemout`", "did you mean `Timeout`?");
        assertThat(problem)
                .hasToString("Lambda/Timeout.md:14: error: no note is called `Tiemout` (did you mean `Timeout`?)");
        assertThat(Problem.warning(Where.file("facts/a.json"), "is empty", ""))
                .hasToString("facts/a.json: warning: is empty");
    }

    @Test
    void problemsAreSortedByFileAndLineAndThoseOfALineStayInOrder() {
        Problems problems = new Problems();
        problems.error(new Where("b.md", 1), "third", "");
        problems.warning(new Where("a.md", 10), "second", "");
        problems.addAll(List.of(Problem.warning(new Where("a.md", 9), "first", "")));
        problems.error(new Where("b.md", 1), "fourth", "");
        problems.error(Where.file("b.md"), "before its lines", "");
        assertThat(problems.sorted())
                .extracting(Problem::message)
                .containsExactly("first", "second", "before its lines", "third", "fourth");
    }

    @Test
    void onlyAnErrorFailsACheck() {
        Problems problems = new Problems();
        assertThat(problems.anyError()).isFalse();
        problems.warning(Where.file("a.md"), "is short", "");
        assertThat(problems.anyError()).isFalse();
        problems.error(Where.file("a.md"), "is broken", "");
        assertThat(problems.anyError()).isTrue();
    }

    @Test
    void lineIsNeverNegative() {
        assertThatThrownBy(() -> new Where("a.md", -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("line must not be negative");
    }

    @Test
    void guardNamesTheMistake() {
        Check.argument(true, "never seen");
        Check.state(true, "never seen");
        assertThatThrownBy(() -> Check.argument(false, "bound must be positive"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("bound must be positive");
        assertThatThrownBy(() -> Check.state(false, "the run has ended"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the run has ended");
    }
}
