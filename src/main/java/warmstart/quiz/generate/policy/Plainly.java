package warmstart.quiz.generate.policy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import warmstart.iam.AuthorizationRequest;

/** Tells the way to a decision in the words in which the question shows its policies. */
final class Plainly {
    private static final List<String> IDLE =
            List.of("No statement denies it.", "The resource has no policy.", "All that have to allow it do.");

    private static final Map<String, String> WORDS = words();

    private Plainly() {}

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("No identity policy \\([^)]*\\) allows it", "The caller's own policy does not allow it");
        words.put("^Statement \\d+ \\((\\w+)\\) of ", "`$1` of ");
        words.put("of identity policy \\S+ ", "of the caller's own policy ");
        words.put("identity policy", "caller's own policy");
        words.put("of resource policy \\S+ ", "of the resource policy ");
        words.put("of service control policy \\S+ of level \\S+ ", "of the service control policy ");
        words.put("of (permissions boundary|session policy) \\S+ ", "of the $1 ");
        words.put("The (permissions boundary|session policy) \\([^)]*\\) ", "The $1 ");
        words.put("; an explicit deny beats every allow", "");
        words.put("What is not allowed is denied; it stops at", "What is not allowed is denied, here at");
        return words;
    }

    static String told(AuthorizationRequest request, List<String> reasons) {
        return reasons.stream()
                .skip(1)
                .filter(reason -> !IDLE.contains(reason))
                .map(reason -> said(request, reason))
                .collect(Collectors.joining(" "));
    }

    private static String said(AuthorizationRequest request, String reason) {
        String words = reason;
        for (Map.Entry<String, String> word : WORDS.entrySet()) {
            words = words.replaceAll(word.getKey(), word.getValue());
        }
        return words.replace("resource policy", resource(request));
    }

    private static String resource(AuthorizationRequest request) {
        return request.action().startsWith("sts:")
                ? "trust policy"
                : request.resource().contains(":function:") ? "policy of the function" : "resource policy";
    }
}
