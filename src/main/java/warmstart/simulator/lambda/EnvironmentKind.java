package warmstart.simulator.lambda;

import warmstart.simulator.trace.Kind;

/** What can happen to an environment besides starting and ending. Behind each: the figures of its row. */
public enum EnvironmentKind implements Kind {
    /** The code outside the handler took too long and will run again in the time of the handler: {@code initMicros}. */
    INIT_TIMED_OUT("EnvironmentInitTimedOut"),
    /** The code outside the handler failed and will run again in the time of the handler: {@code initMicros}. */
    INIT_FAILED("EnvironmentInitFailed"),
    /** Provisioned environments are being made: {@code function, qualifier, environments}. */
    PROVISIONING_STARTED("ProvisioningStarted"),
    /** All of them are ready: {@code function, qualifier, environments}. */
    PROVISIONING_READY("ProvisioningReady"),
    /** They cannot be made: {@code function, qualifier, tries}. */
    PROVISIONING_FAILED("ProvisioningFailed");

    private final String word;

    EnvironmentKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
