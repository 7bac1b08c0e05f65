package warmstart.quiz.generate.policy;

import java.util.List;
import warmstart.iam.Effect;
import warmstart.iam.Statement;
import warmstart.iam.condition.Condition;
import warmstart.iam.condition.Operator;
import warmstart.iam.principal.Trustee;
import warmstart.iam.principal.Trustees;

/** Statements and conditions as short as their meaning. */
final class Grant {
    static final String INVOKE = "lambda:InvokeFunction";

    private Grant() {}

    static Statement allow(String sid, String action, String resource) {
        return new Statement(sid, Effect.ALLOW, List.of(action), List.of(resource));
    }

    static Statement allow(String sid, List<String> actions, String resource) {
        return new Statement(sid, Effect.ALLOW, actions, List.of(resource));
    }

    static Statement deny(String sid, String action, String resource) {
        return new Statement(sid, Effect.DENY, List.of(action), List.of(resource));
    }

    static Statement deny(String sid, List<String> actions, String resource) {
        return new Statement(sid, Effect.DENY, actions, List.of(resource));
    }

    static Trustees aws(String principal) {
        return Trustees.of(new Trustee(Trustee.Kind.AWS, principal));
    }

    static Trustees service(String principal) {
        return Trustees.of(new Trustee(Trustee.Kind.SERVICE, principal));
    }

    static Trustees everyone() {
        return Trustees.of(Trustee.everyone());
    }

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
