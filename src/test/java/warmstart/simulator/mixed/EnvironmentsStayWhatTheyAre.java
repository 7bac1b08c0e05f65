package warmstart.simulator.mixed;

import java.util.Map;
import java.util.TreeMap;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.trace.Row;

/**
 * An environment runs one version as long as it lives, begins its life once, counts its reuses from the start of its
 * runtime, and does nothing after its end.
 */
final class EnvironmentsStayWhatTheyAre extends AcrossWings.Judge {
    private static final long GONE = -2;

    private final Map<String, Long> versions = new TreeMap<>();
    private final Map<String, Long> reuses = new TreeMap<>();
    private final Map<String, Boolean> initialised = new TreeMap<>();

    EnvironmentsStayWhatTheyAre() {
        super("environments stay what they are");
    }

    @Override
    public void see(Row row) {
        if (row.kind() == LambdaKind.ENVIRONMENT_INIT_STARTED) {
            require(initialised.put(row.who().name(), true) == null, row.who(), " is initialised twice");
        } else if (row.kind() == LambdaKind.ENVIRONMENT_EXPIRED) {
            versions.put(row.who().name(), GONE);
        } else if (row.kind() == LambdaKind.INVOCATION_STARTED) {
            started(row);
        }
    }

    private void started(Row row) {
        String environment = row.subject("environment").name();
        long version = row.has("version") ? row.number("version") : 0;
        Long known = versions.put(environment, version);
        require(known == null || known == version, environment, " ran version ", known, " and now ", version);
        Long before = reuses.put(environment, row.number("reuses"));
        long now = row.number("reuses");
        require(
                now == 0 || (before != null && now == before + 1),
                environment,
                " is reused for the ",
                now,
                ". time after the ",
                before);
        require(
                (row.number("cold") == 1) == (known == null && initialised.containsKey(environment)),
                environment,
                " is cold or not");
    }
}
