package warmstart.quiz.generate.policy;

import java.util.List;
import warmstart.iam.Effect;
import warmstart.iam.Statement;
import warmstart.iam.principal.Trustee;
import warmstart.iam.principal.Trustees;

/** Statements as short as their meaning. */
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

    /** As a Sid has it: {@code report-reader} is {@code ReportReader}. */
    static String camel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String part : name.split("-")) {
            camel.append(Character.toUpperCase(part.charAt(0))).append(part.substring(1));
        }
        return camel.toString();
    }
}
