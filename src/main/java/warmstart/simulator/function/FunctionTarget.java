package warmstart.simulator.function;

import java.util.Objects;

/**
 * Which function somebody calls, and by which qualifier: {@code thumbnails}, {@code thumbnails:live},
 * {@code thumbnails:3}.
 *
 * @param function its name
 * @param qualifier an alias, a version number or {@code $LATEST}
 */
public record FunctionTarget(String function, String qualifier) {
    /** What is called when nothing else is said. */
    public static final String LATEST = "$LATEST";

    private static final String FUNCTION = ":function:";

    public FunctionTarget {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(qualifier, "qualifier");
    }

    /** Reads {@code function} or {@code function:qualifier}. */
    public static FunctionTarget parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new FunctionTarget(text, LATEST)
                : new FunctionTarget(text.substring(0, colon), text.substring(colon + 1));
    }

    /** Reads {@code arn:aws:lambda:eu-west-2:111122223333:function:thumbnails:live}, or what {@link #parse} reads. */
    public static FunctionTarget ofArn(String arn) {
        int start = arn.indexOf(FUNCTION);
        return parse(start < 0 ? arn : arn.substring(start + FUNCTION.length()));
    }

    /** Whether the unpublished code is meant. */
    public boolean isLatest() {
        return qualifier.equals(LATEST);
    }

    @Override
    public String toString() {
        return isLatest() ? function : function + ":" + qualifier;
    }
}
