package warmstart.simulator.lambda.invariant;

import java.util.Optional;
import java.util.TreeMap;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.quota.ConcurrencyQuotas;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;

/**
 * In no stretch of time are more environments started on demand than the stock and what has refilled since. Told by the
 * virtual scheduling form of the rule, which keeps no stock: each environment moves the moment on until which all are used
 * up, and that moment may be no farther ahead than a full stock lasts.
 *
 * @see <a href="https://www.itu.int/rec/T-REC-I.371">ITU-T I.371, generic cell rate algorithm</a>
 */
public final class EnvironmentsComeAtTheirRate implements Invariant {
    private static final String ALL = "";

    private final ConcurrencyQuotas.Growth growth;
    /** Function → the moment up to which its environments are used up, in shares of a refill. */
    private final TreeMap<String, Long> usedUntil = new TreeMap<>();

    /** By this rate. */
    public EnvironmentsComeAtTheirRate(ConcurrencyQuotas.Growth growth) {
        this.growth = growth;
    }

    @Override
    public String name() {
        return "environments come at their rate";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind == LambdaKind.ENVIRONMENT_INIT_STARTED;
    }

    @Override
    public Optional<String> after(Row row) {
        String environment = row.who().name();
        String function = growth.perFunction() ? environment.substring(0, environment.lastIndexOf('#')) : ALL;
        long now = row.t() * growth.refill();
        long until = Math.max(usedUntil.getOrDefault(function, 0L), now) + growth.periodMicros();
        usedUntil.put(function, until);
        return until - now <= growth.stock() * growth.periodMicros()
                ? Optional.empty()
                : Optional.of(environment + " comes too soon");
    }
}
