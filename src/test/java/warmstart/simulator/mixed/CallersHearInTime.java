package warmstart.simulator.mixed;

import java.util.Map;
import java.util.TreeMap;
import warmstart.simulator.call.CallKind;
import warmstart.simulator.quota.CallQuotas;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Row;

/** No caller waits longer for an answer than its door does, counted from its last try; and an error has a name. */
final class CallersHearInTime extends AcrossWings.Judge {
    private final Map<String, Long> mostMicros = new TreeMap<>();
    private final Map<String, Long> askedAt = new TreeMap<>();
    private final Map<String, String> doors = new TreeMap<>();

    CallersHearInTime(Scenario scenario) {
        super("callers hear in time");
        CallQuotas quotas = scenario.quotas().call();
        mostMicros.put("rest-api", quotas.restTimeoutMicros());
        mostMicros.put("http-api", quotas.httpApiTimeoutMicros());
        mostMicros.put("cognito", quotas.cognitoTimeoutMicros());
    }

    @Override
    public void see(Row row) {
        if (!(row.kind() instanceof CallKind kind)) {
            return;
        }
        String call = row.who().name();
        switch (kind) {
            case CALL_MADE -> {
                askedAt.put(call, row.t());
                doors.put(call, row.text("door"));
            }
            case CLIENT_RETRY_PLANNED -> askedAt.put(call, row.t() + row.number("waitMicros"));
            case CALL_ANSWERED -> {
                long most = mostMicros.getOrDefault(doors.get(call), Long.MAX_VALUE);
                long waited = row.t() - askedAt.get(call);
                require(waited <= most, call, " is answered after ", waited, " µs through ", doors.get(call));
                require(!row.has("error") || !row.text("error").isBlank(), call, " hears of an error without a name");
            }
            case CALL_ABANDONED ->
                require(
                        row.t() - askedAt.get(call) == mostMicros.getOrDefault(doors.get(call), -1L),
                        call,
                        " is not abandoned when its door gives up");
            default -> {
                // It does not wait.
            }
        }
    }
}
