package warmstart.content.iam;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.base.Problem;

/**
 * What was read of one case of a file, however broken it is.
 *
 * @param label its id or name, or its place in the file
 * @param group the group it is counted in; empty when it has none
 * @param basis why the expected outcome is right, and the page that says so; empty when the case does not tell
 * @param readable the case; none when something in it is wrong
 * @param problems what is wrong, and what to look at
 */
public record CaseReading(
        String label, String group, String basis, Optional<DecisionCase> readable, List<Problem> problems) {
    public CaseReading {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(readable, "readable");
        problems = List.copyOf(problems);
    }
}
