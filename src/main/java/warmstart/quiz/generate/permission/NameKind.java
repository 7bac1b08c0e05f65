package warmstart.quiz.generate.permission;

import java.util.Optional;
import java.util.regex.Pattern;
import warmstart.facts.Fact;

/** The sorts of names that stand beside each other as options. */
enum NameKind {
    /** {@code AWSLambdaBasicExecutionRole} */
    MANAGED_POLICY,
    /** {@code s3.amazonaws.com} */
    PRINCIPAL,
    /** {@code aws:SourceArn} */
    CONDITION_KEY,
    /** {@code sqs:SendMessage} */
    ACTION;

    private static final Pattern POLICY_NAME = Pattern.compile("(AWS|Amazon)[A-Z][A-Za-z]{8,}");
    private static final Pattern PREFIXED = Pattern.compile("[a-z0-9-]+:[A-Z]\\w+");

    /** The sort of the name that answers a question for a fact; none when the answer is words. */
    static Optional<NameKind> of(Fact fact) {
        String mark = fact.wording().mark();
        if (mark.endsWith(".amazonaws.com")) {
            return Optional.of(PRINCIPAL);
        }
        if (POLICY_NAME.matcher(mark).matches()) {
            return Optional.of(MANAGED_POLICY);
        }
        if (!PREFIXED.matcher(mark).matches()) {
            return Optional.empty();
        }
        return Optional.of(fact.wording().subject().startsWith("condition key") ? CONDITION_KEY : ACTION);
    }

    /** The service in a name: {@code sqs} of {@code sqs:SendMessage}; empty where names have none. */
    static String service(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? "" : name.substring(0, colon);
    }
}
