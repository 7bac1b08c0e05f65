package warmstart.iam.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import warmstart.iam.context.Variables;

/**
 * One text of a policy that values of a request are compared with: {@code arn:aws:lambda:*:*:function:${aws:username}}.
 *
 * <p>A variable that cannot be filled in makes the text equal to nothing and like nothing; what fills it in stands for
 * itself, even when it contains a star.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html">IAM policy elements:
 *     Variables and tags</a>
 */
public final class TextPattern {
    /** What a text stands for. */
    public enum Reading {
        /** {@code *} and {@code ?} are wildcards. */
        LIKE,
        /** Every character stands for itself. */
        EXACT,
        /** Every character stands for itself, in either case. */
        EXACT_IN_ANY_CASE,
        /** {@code *} and {@code ?} are wildcards, and case does not matter. */
        LIKE_IN_ANY_CASE
    }

    private final String text;
    private final Reading reading;
    private final Glob plain;
    private final List<Part> parts;

    private TextPattern(String text, Reading reading) {
        this.text = text;
        this.reading = reading;
        this.plain = glob(text);
        this.parts = text.contains("${") ? Part.of(text, this) : List.of();
    }

    /** A text to be compared in the given way. */
    public static TextPattern of(String text, Reading reading) {
        return new TextPattern(Objects.requireNonNull(text, "text"), Objects.requireNonNull(reading, "reading"));
    }

    /** As the policy writes it. */
    public String text() {
        return text;
    }

    /** Whether a value fits the whole text. */
    public boolean matches(String value, Variables variables) {
        String compared = ignoresCase() ? value.toLowerCase(Locale.ROOT) : value;
        if (parts.isEmpty() || !variables.on()) {
            return plain.matches(compared);
        }
        Optional<Glob> filled = Part.filled(parts, variables, this);
        return filled.isPresent() && filled.get().matches(compared);
    }

    Glob glob(String piece) {
        String compared = ignoresCase() ? piece.toLowerCase(Locale.ROOT) : piece;
        return reading == Reading.LIKE || reading == Reading.LIKE_IN_ANY_CASE
                ? Glob.of(compared)
                : Glob.literal(compared);
    }

    Glob literal(String piece) {
        return Glob.literal(ignoresCase() ? piece.toLowerCase(Locale.ROOT) : piece);
    }

    private boolean ignoresCase() {
        return reading == Reading.EXACT_IN_ANY_CASE || reading == Reading.LIKE_IN_ANY_CASE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextPattern that && text.equals(that.text) && reading == that.reading;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
