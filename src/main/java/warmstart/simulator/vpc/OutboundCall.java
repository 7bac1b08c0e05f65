package warmstart.simulator.vpc;

import java.util.Objects;
import java.util.OptionalLong;
import warmstart.base.Check;
import warmstart.simulator.network.Target;

/**
 * A connection that code opens at the start of each attempt: to the database {@code orders-db}, to the API of DynamoDB.
 *
 * @param target what it wants to reach
 * @param patienceMicros how long its client waits for a connection; empty when it waits for as long as the function runs
 */
public record OutboundCall(Target target, OptionalLong patienceMicros) {
    public OutboundCall {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(patienceMicros, "patienceMicros");
        Check.argument(patienceMicros.orElse(1) > 0, "to wait takes time");
    }

    /** A connection whose client waits for as long as the function runs. */
    public static OutboundCall to(Target target) {
        return new OutboundCall(target, OptionalLong.empty());
    }

    /** What it wants to reach, for a sentence: {@code orders-db, port 5432}. */
    public String words() {
        return name() + ", port " + target.port();
    }

    private String name() {
        if (target instanceof Target.InVpc host) {
            return host.hostId();
        }
        return target instanceof Target.AwsService service ? service.service() : ((Target.InternetHost) target).name();
    }
}
