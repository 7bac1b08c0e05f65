package warmstart.simulator.filter;

import java.util.List;
import java.util.Optional;
import warmstart.base.json.Json;

/**
 * A pattern that events are compared with: {@code {"source": ["aws.s3"], "detail": {"size": [{"numeric": [">", 0]}]}}}.
 *
 * <p>All keys have to fit, of the list under a key one entry has to. Keys that the pattern does not name do not matter.
 *
 * @see <a href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-event-patterns.html">Creating Amazon
 *     EventBridge event patterns</a>
 */
public final class Pattern {
    private final Node.Branch root;

    Pattern(Node.Branch root) {
        this.root = root;
    }

    /** Reads a pattern; every mistake in it is reported. */
    public static PatternReading read(Json written, Dialect dialect, FilterLimits limits) {
        return new PatternReader(dialect, limits).read(written);
    }

    /** Empty when the event fits; otherwise the first key of the pattern that fails. */
    public Optional<Mismatch> mismatch(Json event) {
        return root.compare(Optional.of(event), "$");
    }

    /** Whether the event fits. */
    public boolean fits(Json event) {
        return mismatch(event).isEmpty();
    }

    /** The keys at the top, in their order. */
    List<String> keys() {
        return List.copyOf(root.fields().keySet());
    }

    /** What the pattern says about a key at the top. */
    Optional<Node> at(String key) {
        return Optional.ofNullable(root.fields().get(key));
    }

    /** Every way in which a top-level key occurs: directly and inside alternatives. */
    List<Node> allAt(String key) {
        return allAt(root, key);
    }

    private static List<Node> allAt(Node.Branch branch, String key) {
        return java.util.stream.Stream.concat(
                        Optional.ofNullable(branch.fields().get(key)).stream(),
                        branch.alternatives().stream()
                                .flatMap(List::stream)
                                .flatMap(inner -> allAt(inner, key).stream()))
                .toList();
    }
}
