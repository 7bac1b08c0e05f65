package warmstart.bench.iam;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import warmstart.bench.CpuTime;
import warmstart.iam.AuthorizationRequest;
import warmstart.iam.Decision;
import warmstart.iam.Evaluator;
import warmstart.iam.OrganizationLevel;
import warmstart.iam.Policy;
import warmstart.iam.PolicySet;
import warmstart.iam.Statement;
import warmstart.iam.condition.Condition;
import warmstart.iam.condition.Operator;
import warmstart.iam.context.Context;
import warmstart.iam.principal.Caller;
import warmstart.iam.principal.Trustee;
import warmstart.iam.principal.Trustees;

/**
 * Explained decisions over four policies (identity, resource, boundary, service control): allowed, stopped at the boundary,
 * denied, silent, in turn. The decision is complete when it is returned: way, grounds, near misses and remedy.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DecisionBenchmark {
    private static final String FUNCTION = "arn:aws:lambda:eu-west-2:111122223333:function:orders";

    private final PolicySet[] worlds = worlds();
    private final AuthorizationRequest request = new AuthorizationRequest("lambda:InvokeFunction", FUNCTION)
            .by(Caller.of("arn:aws:iam::111122223333:user/alice"))
            .in(Context.of(Map.of("aws:PrincipalOrgID", List.of("o-abc123"), "aws:SecureTransport", List.of("true"))));
    private int next;

    /** One decision. */
    @Benchmark
    public Decision explainedDecision(CpuTime cpu) {
        next = (next + 1) & 3;
        cpu.done(1);
        return Evaluator.decide(worlds[next], request);
    }

    private static PolicySet[] worlds() {
        Policy identity = Policy.of(
                "identity",
                Statement.allow("sqs:*", "*"),
                Statement.allow("lambda:Invoke*", FUNCTION + "*")
                        .when(Condition.of(Operator.STRING_EQUALS, "aws:PrincipalOrgID", "o-abc123")));
        Policy resource = Policy.of(
                "resource",
                Statement.allow("lambda:InvokeFunction", FUNCTION)
                        .to(Trustees.of(new Trustee(Trustee.Kind.SERVICE, "s3.amazonaws.com")))
                        .when(Condition.of(Operator.ARN_LIKE, "aws:SourceArn", "arn:aws:s3:::uploads")));
        Policy control = Policy.of("control", Statement.allow("*", "*"), Statement.deny("ec2:*", "*"));
        PolicySet allowed = PolicySet.of(identity)
                .withResource(resource)
                .withBoundaries(Policy.of("boundary", Statement.allow("lambda:*", "*")))
                .withServiceControls(OrganizationLevel.of("root", control));
        return new PolicySet[] {
            allowed,
            allowed.withBoundaries(Policy.of("boundary", Statement.allow("s3:*", "*"))),
            allowed.withIdentity(Policy.of("identity", Statement.deny("lambda:*", "*"))),
            allowed.withIdentity(Policy.of("identity", Statement.allow("lambda:GetFunction", FUNCTION)))
        };
    }
}
