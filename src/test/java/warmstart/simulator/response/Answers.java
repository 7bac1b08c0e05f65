package warmstart.simulator.response;

import java.util.List;
import warmstart.base.json.ReadJson;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.quota.CallQuotas;
import warmstart.simulator.quota.PayloadQuotas;

/** Answers and limits for the tests. */
final class Answers {
    private static final long MEGABYTE = 1_048_576;

    /** The numbers of the guides when this was written. */
    static final CallQuotas LIMITS = new CallQuotas(
            Micros.ofSeconds(29),
            Micros.ofSeconds(30),
            Micros.ofSeconds(5),
            MEGABYTE,
            MEGABYTE,
            10 * MEGABYTE,
            40 * 1024,
            MEGABYTE,
            256 * 1024);

    static final PayloadQuotas SIZES = new PayloadQuotas(6 * MEGABYTE, 6_291_556, MEGABYTE);

    static final FunctionAnswer.Failure ERROR =
            FunctionAnswer.Failure.thrown("ValueError", "boom", "r-1", List.of("line 1"));
    static final FunctionAnswer THROTTLED = new FunctionAnswer.Refused(FunctionAnswer.Refusal.THROTTLED);
    static final FunctionAnswer FORBIDDEN = new FunctionAnswer.Refused(FunctionAnswer.Refusal.FORBIDDEN);
    static final FunctionAnswer BROKEN = new FunctionAnswer.Refused(FunctionAnswer.Refusal.SERVICE);

    private Answers() {}

    /** {@code throw} is an error, {@code raw:…} is no JSON, everything else is JSON. */
    static FunctionAnswer of(String written) {
        if (written.equals("throw")) {
            return ERROR;
        }
        return written.startsWith("raw:")
                ? new FunctionAnswer.RawText(written.substring(4))
                : new FunctionAnswer.Value(ReadJson.of(written));
    }
}
