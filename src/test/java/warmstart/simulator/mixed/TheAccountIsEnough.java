package warmstart.simulator.mixed;

import java.util.TreeSet;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.release.ReleaseKind;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Row;

/**
 * Over all functions, reserved and not, provisioned and not, never more environments are busy than the account may have.
 * What ran when a reservation was changed goes on and may be too much; from its end on it holds again.
 */
final class TheAccountIsEnough extends AcrossWings.Judge {
    private final long limit;
    private final TreeSet<String> busy = new TreeSet<>();
    private TreeSet<String> fromBefore = new TreeSet<>();

    TheAccountIsEnough(Scenario scenario) {
        super("the account is enough");
        limit = scenario.accountConcurrency();
    }

    @Override
    public void see(Row row) {
        if (row.kind() instanceof LambdaKind kind) {
            see(kind, row);
        } else if (row.kind() == ReleaseKind.CONCURRENCY_RESERVED || row.kind() == ReleaseKind.RESERVATION_REMOVED) {
            fromBefore = new TreeSet<>(busy);
        }
    }

    private void see(LambdaKind kind, Row row) {
        switch (kind) {
            case ENVIRONMENT_INIT_STARTED -> begin(row.who().name());
            case INVOCATION_STARTED -> begin(row.subject("environment").name());
            case INVOCATION_SUCCEEDED, INVOCATION_FAILED, INVOCATION_TIMED_OUT -> {
                String environment = row.subject("environment").name();
                require(busy.remove(environment), environment, " ends what it never began");
                fromBefore.remove(environment);
            }
            default -> {
                // Nothing runs in it.
            }
        }
    }

    private void begin(String environment) {
        busy.add(environment);
        require(
                busy.size() <= limit || !fromBefore.isEmpty(),
                busy.size(),
                " executions in an account of ",
                limit,
                ", the last in ",
                environment);
    }
}
