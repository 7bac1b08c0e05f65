package warmstart.quiz.generate.policy;

import java.util.Objects;

/**
 * What somebody may believe about a request.
 *
 * @param allowed whether it is held to be allowed
 * @param why the reason: {@code the policy of the function is enough on its own}
 * @param holds whether the reason is true of the case, as IAM decides it
 * @param told the sentence for whoever believes it wrongly
 */
record Claim(boolean allowed, String why, boolean holds, String told) {
    Claim {
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(told, "told");
    }

    static Claim allowed(String why, boolean holds, String told) {
        return new Claim(true, why, holds, told);
    }

    static Claim denied(String why, boolean holds, String told) {
        return new Claim(false, why, holds, told);
    }

    /** A misreading that is true of no case. */
    static Claim allowed(String why, String told) {
        return new Claim(true, why, false, told);
    }

    /** A misreading that is true of no case. */
    static Claim denied(String why, String told) {
        return new Claim(false, why, false, told);
    }

    boolean isTrue(boolean outcome) {
        return holds && allowed == outcome;
    }

    String text() {
        return (allowed ? "Allowed, because " : "Denied, because ") + why;
    }
}
