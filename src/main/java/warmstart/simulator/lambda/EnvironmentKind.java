package warmstart.simulator.lambda;

import warmstart.base.Counted;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Numbers;

/** What can happen to an environment besides starting and ending. Behind each: the figures of its row. */
public enum EnvironmentKind implements Kind {
    /** The code outside the handler took too long and will run again in the time of the handler: {@code initMicros}. */
    INIT_TIMED_OUT("EnvironmentInitTimedOut"),
    /** The code outside the handler failed and will run again in the time of the handler: {@code initMicros}. */
    INIT_FAILED("EnvironmentInitFailed"),
    /** Restoring the snapshot took too long; the handler does not run: {@code initMicros}. */
    RESTORE_TIMED_OUT("EnvironmentRestoreTimedOut"),
    /** Provisioned environments are being made: {@code function, qualifier, version, environments}. */
    PROVISIONING_STARTED("ProvisioningStarted"),
    /** All of them are ready: {@code function, qualifier, version, environments}. */
    PROVISIONING_READY("ProvisioningReady"),
    /** They cannot be made: {@code function, qualifier, version, environments, tries, reason}. */
    PROVISIONING_FAILED("ProvisioningFailed"),
    /** Some are no longer wanted: {@code function, qualifier, version, environments, unmade, working}. */
    PROVISIONING_REDUCED("ProvisioningReduced"),
    /** One that was taken back while it worked has finished: {@code function}. */
    PROVISIONED_ENDED("ProvisionedEnvironmentEnded");

    /** Why provisioned environments cannot be made, in the words of the service. */
    static final String INIT_FAILURE = "FUNCTION_ERROR_INIT_FAILURE";

    private final String word;

    EnvironmentKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String tell(Numbers n) {
        return switch (this) {
            case INIT_TIMED_OUT ->
                "The initialisation was cut off after " + Micros.words(n.number("initMicros"))
                        + " and is done again in the time of the handler.";
            case INIT_FAILED ->
                "The initialisation failed after " + Micros.words(n.number("initMicros"))
                        + " and is done again in the time of the handler.";
            case RESTORE_TIMED_OUT ->
                "The snapshot was not restored within " + Micros.words(n.number("initMicros"))
                        + ". The handler does not run, and the environment ends.";
            case PROVISIONING_STARTED -> "Lambda begins to make " + environments(n) + " for " + whose(n) + held(n);
            case PROVISIONING_READY ->
                isOne(n)
                        ? "The environment of " + whose(n) + " is initialised and can be used."
                        : "All " + environments(n) + " of " + whose(n) + " are initialised and can be used.";
            case PROVISIONING_FAILED ->
                "The initialisation failed " + Counted.of(n.number("tries"), "time") + ", so " + whose(n)
                        + (isOne(n) ? " does not get its environment" : " gets none of its " + environments(n)) + " ("
                        + n.text("reason") + "). Calls are served on demand.";
            case PROVISIONING_REDUCED -> whose(n) + " gives " + environments(n) + " back; " + working(n);
            case PROVISIONED_ENDED -> "The environment had been given back and ends now; its place is free.";
        };
    }

    private static boolean isOne(Numbers n) {
        return n.number("environments") == 1;
    }

    private static String environments(Numbers n) {
        return Counted.of(n.number("environments"), "environment");
    }

    private static String held(Numbers n) {
        return isOne(n)
                ? ". It holds its place in the concurrency from now on and is not used before it is ready."
                : ". They hold their places in the concurrency from now on; none is used before all are ready.";
    }

    private static String working(Numbers n) {
        long working = n.number("working");
        return working == 1
                ? (isOne(n) ? "it" : "1 of them") + " finishes what it does first."
                : working + " of them finish what they do first.";
    }

    private static String whose(Numbers n) {
        return n.text("function") + ":" + n.text("qualifier") + " (version " + n.number("version") + ")";
    }
}
