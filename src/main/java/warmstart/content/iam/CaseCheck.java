package warmstart.content.iam;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.base.Problem;
import warmstart.iam.Decision;
import warmstart.iam.NearMiss;

/** Decides case after case and counts how many came out as expected. Not thread-safe. */
public final class CaseCheck {
    private static final int DIFFERENCES_MAX = 10;

    private final Map<String, Score> groups = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private Score all = new Score(0, 0);

    /**
     * How many of some cases came out as expected.
     *
     * @param passed those that did
     * @param total all of them
     */
    public record Score(int passed, int total) {
        private Score and(boolean one) {
            return new Score(passed + (one ? 1 : 0), total + 1);
        }

        /** As a line says it: {@code passed 12/13}. */
        @Override
        public String toString() {
            return "passed " + passed + "/" + total;
        }
    }

    /**
     * A case that came out otherwise, or could not be read.
     *
     * @param label the case
     * @param expected the outcome that was expected; empty when the case could not be read
     * @param got our outcome; empty when the case could not be read
     * @param why our reasons, or what is wrong with the case, one sentence a line
     */
    public record Difference(String label, String expected, String got, List<String> why) {
        public Difference {
            why = List.copyOf(why);
        }
    }

    /** Decides a case and counts it. */
    public void add(CaseReading reading) {
        Optional<Difference> difference =
                reading.readable().map(read -> compare(reading, read)).orElseGet(() -> Optional.of(broken(reading)));
        boolean passed = difference.isEmpty();
        all = all.and(passed);
        if (!reading.group().isEmpty()) {
            groups.put(
                    reading.group(),
                    groups.getOrDefault(reading.group(), new Score(0, 0)).and(passed));
        }
        difference.filter(one -> differences.size() < DIFFERENCES_MAX).ifPresent(differences::add);
    }

    private static Optional<Difference> compare(CaseReading reading, DecisionCase read) {
        Decision decision = read.decide();
        if (read.expects(decision)) {
            return Optional.empty();
        }
        List<String> why = new ArrayList<>(decision.reasons());
        if (!reading.basis().isEmpty()) {
            why.add(0, "The case says: " + reading.basis());
        }
        decision.near().stream().map(NearMiss::words).forEach(near -> why.add("Near: " + near));
        return Optional.of(new Difference(
                reading.label(), read.expected(), decision.outcome().word(), why));
    }

    private static Difference broken(CaseReading reading) {
        return new Difference(
                reading.label(),
                "",
                "",
                reading.problems().stream()
                        .filter(Problem::isError)
                        .map(Problem::toString)
                        .toList());
    }

    /** The scores by group, in the order in which groups came up. */
    public Map<String, Score> groups() {
        return java.util.Collections.unmodifiableMap(groups);
    }

    /** The score of all cases. */
    public Score all() {
        return all;
    }

    /** The first ten differences. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }
}
