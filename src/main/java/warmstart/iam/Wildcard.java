package warmstart.iam;

import java.util.Locale;

/**
 * Patterns of policy documents: {@code *} stands for any run of characters, {@code ?} for exactly one.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html">IAM JSON
 *     policy elements: Resource</a>
 */
final class Wildcard {
    private Wildcard() {}

    /** Whether an action fits a pattern; case does not matter: {@code SQS:send*} fits {@code sqs:SendMessage}. */
    static boolean matchesAction(String pattern, String action) {
        return matches(pattern.toLowerCase(Locale.ROOT), action.toLowerCase(Locale.ROOT));
    }

    /** Whether the ARN of a resource fits a pattern; case matters. */
    static boolean matchesResource(String pattern, String resource) {
        return matches(pattern, resource);
    }

    /**
     * On a mismatch the last star takes one character more. Only the last star is ever tried again, so the time is at
     * most pattern times text, whatever the pattern: {@code *a*a*a*b} cannot be used to stall the evaluator.
     */
    private static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resume = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resume = t;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++resume;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }
}
