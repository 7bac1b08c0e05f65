package warmstart.simulator.call;

import warmstart.base.Check;
import warmstart.base.Rng;

/**
 * How a client tries again after a throttle: the client, never Lambda. The SDKs do so in their standard mode; a browser
 * behind a load balancer does not.
 *
 * @param tries how often it asks in all; 1 for a client that does not try again
 * @param firstPauseMicros the longest pause before the second try
 * @param pauseMicrosMax the longest pause before any
 * @see <a href="https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html">Retry behavior</a>
 */
public record ClientRetries(int tries, long firstPauseMicros, long pauseMicrosMax) {
    /** A client that takes the first answer. */
    public static final ClientRetries NONE = new ClientRetries(1, 0, 0);

    public ClientRetries {
        Check.argument(tries >= 1 && firstPauseMicros >= 0 && pauseMicrosMax >= firstPauseMicros, "a client asks once");
    }

    /** The pause after a refused try, of which there have been {@code refused}: any time up to a bound that doubles. */
    long pauseMicros(int refused, Rng chance) {
        long bound = firstPauseMicros;
        for (int i = 1; i < refused && bound < pauseMicrosMax; i++) {
            bound += bound;
        }
        return (long) (chance.nextDouble() * Math.min(bound, pauseMicrosMax));
    }
}
