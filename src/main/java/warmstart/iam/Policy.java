package warmstart.iam;

import java.util.List;
import java.util.Objects;

/**
 * A named policy: {@code AWSLambdaBasicExecutionRole} with its statements.
 *
 * @param name the name people know it by
 * @param version the version of its language
 * @param statements its statements in order
 */
public record Policy(String name, Version version, List<Statement> statements) {
    /**
     * The version of the policy language. The older one, which holds when a policy names none, knows no variables.
     *
     * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html">IAM JSON policy
     *     elements: Version</a>
     */
    public enum Version {
        OLD("2008-10-17"),
        CURRENT("2012-10-17");

        private final String word;

        Version(String word) {
            this.word = word;
        }

        /** As a policy writes it: {@code 2012-10-17}. */
        public String word() {
            return word;
        }
    }

    public Policy {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        statements = List.copyOf(statements);
    }

    /** A policy in the current version. */
    public Policy(String name, List<Statement> statements) {
        this(name, Version.CURRENT, statements);
    }

    /** A policy in the current version. */
    public static Policy of(String name, Statement... statements) {
        return new Policy(name, List.of(statements));
    }
}
