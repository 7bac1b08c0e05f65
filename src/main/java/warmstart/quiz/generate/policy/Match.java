package warmstart.quiz.generate.policy;

import warmstart.iam.condition.Condition;
import warmstart.iam.condition.Operator;

/** Conditions as short as their meaning. */
final class Match {
    private Match() {}

    static Condition equal(String key, String value) {
        return Condition.of(Operator.STRING_EQUALS, key, value);
    }

    static Condition different(String key, String value) {
        return Condition.of(Operator.STRING_NOT_EQUALS, key, value);
    }

    static Condition arnLike(String key, String value) {
        return Condition.of(Operator.ARN_LIKE, key, value);
    }

    static Condition truth(String key, String value) {
        return Condition.of(Operator.BOOL, key, value);
    }
}
