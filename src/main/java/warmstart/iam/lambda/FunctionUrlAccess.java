package warmstart.iam.lambda;

import java.util.Objects;
import java.util.Optional;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Decision;
import warmstart.iam.Evaluator;
import warmstart.iam.PolicySet;
import warmstart.iam.context.Context;
import warmstart.iam.principal.Caller;

/**
 * Whether a call of a function URL reaches the function.
 *
 * <p>A URL without authentication still needs a resource policy that allows everyone; with {@code AWS_IAM}, the ordinary
 * rules hold, those between accounts included. URLs made since October 2025 need {@code lambda:InvokeFunctionUrl} and
 * {@code lambda:InvokeFunction}.
 *
 * @param functionArn the function, with the alias whose URL it is
 * @param authType how the URL identifies who calls
 * @param actions how many actions the URL needs
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html">Control access to Lambda function URLs</a>
 */
public record FunctionUrlAccess(String functionArn, AuthType authType, Actions actions) {
    /** How a URL identifies who calls it. */
    public enum AuthType {
        NONE,
        AWS_IAM
    }

    /** What has to be allowed. */
    public enum Actions {
        /** For URLs made before October 2025. */
        URL_ONLY,
        /** For URLs made since. */
        URL_AND_FUNCTION
    }

    /**
     * The answer to a call.
     *
     * @param url the decision on {@code lambda:InvokeFunctionUrl}
     * @param function the decision on {@code lambda:InvokeFunction}; none when the URL does not need it
     */
    public record Answer(Decision url, Optional<Decision> function) {
        public Answer {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(function, "function");
        }

        /** Whether the call reaches the function; else it gets the status 403. */
        public boolean allowed() {
            return url.allowed() && function.map(Decision::allowed).orElse(true);
        }

        /** The decision that stopped it; none when nothing did. */
        public Optional<Decision> obstacle() {
            return url.allowed() ? function.filter(decision -> !decision.allowed()) : Optional.of(url);
        }
    }

    public FunctionUrlAccess {
        Objects.requireNonNull(functionArn, "functionArn");
        Objects.requireNonNull(authType, "authType");
        Objects.requireNonNull(actions, "actions");
    }

    /**
     * Whether the call comes through.
     *
     * @param caller who signed it; nobody, as far as a URL without authentication is concerned
     * @param policies all that speak about the caller and the function
     * @param context what else is known, such as {@code aws:SourceIp}
     */
    public Answer decide(Caller caller, PolicySet policies, Context context) {
        Caller known = authType == AuthType.NONE ? Caller.ANONYMOUS : caller;
        AuthorizationRequest url = new AuthorizationRequest("lambda:InvokeFunctionUrl", functionArn).by(known);
        Decision first =
                Evaluator.decide(policies, url.in(context.with("lambda:FunctionUrlAuthType", authType.name())));
        if (actions == Actions.URL_ONLY) {
            return new Answer(first, Optional.empty());
        }
        AuthorizationRequest function =
                url.to("lambda:InvokeFunction").in(context.with("lambda:InvokedViaFunctionUrl", "true"));
        return new Answer(first, Optional.of(Evaluator.decide(policies, function)));
    }
}
