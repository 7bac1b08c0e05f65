package warmstart.quiz.lint;

import java.util.Objects;
import warmstart.quiz.lint.rule.Finding;

/**
 * A breach that its author has excused.
 *
 * @param finding what was found
 * @param off the excuse with its reason
 */
public record Excused(Finding finding, LintOff off) {
    public Excused {
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(off, "off");
    }
}
