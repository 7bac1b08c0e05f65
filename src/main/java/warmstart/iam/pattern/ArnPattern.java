package warmstart.iam.pattern;

import java.util.ArrayList;
import java.util.List;
import warmstart.iam.context.Variables;

/**
 * An ARN of a condition, compared part by part: a star in {@code arn:aws:s3:::*} takes the bucket and nothing before it,
 * and {@code arn:aws:sns:*:topic} is no ARN of any topic because parts are missing. The last of the six parts may contain
 * colons.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_ARN">Amazon
 *     Resource Name (ARN) condition operators</a>
 */
public final class ArnPattern {
    private static final int PARTS = 6;

    private final List<TextPattern> parts;

    private ArnPattern(List<TextPattern> parts) {
        this.parts = parts;
    }

    /** The ARN as a policy writes it; one with too few parts fits nothing. */
    public static ArnPattern of(String text) {
        return new ArnPattern(split(text).stream()
                .map(part -> TextPattern.of(part, TextPattern.Reading.LIKE))
                .toList());
    }

    /** Whether every part fits. */
    public boolean matches(String arn, Variables variables) {
        List<String> got = split(arn);
        if (parts.size() != PARTS || got.size() != PARTS) {
            return false;
        }
        for (int i = 0; i < PARTS; i++) {
            if (!parts.get(i).matches(got.get(i), variables)) {
                return false;
            }
        }
        return true;
    }

    /** At colons, but not at those inside of a variable: {@code arn:aws:iam::${aws:PrincipalAccount}:role/x}. */
    private static List<String> split(String text) {
        List<String> parts = new ArrayList<>(PARTS);
        int from = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && parts.size() < PARTS - 1; i++) {
            char c = text.charAt(i);
            if (c == '{' && i > 0 && text.charAt(i - 1) == '$') {
                inside = true;
            } else if (c == '}') {
                inside = false;
            } else if (c == ':' && !inside) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
