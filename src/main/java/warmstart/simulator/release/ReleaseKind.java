package warmstart.simulator.release;

import warmstart.base.Counted;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Numbers;

/** What can be done to a function while it runs. Behind each: the figures of its row; its subject is the function. */
public enum ReleaseKind implements Kind {
    /** {@code $LATEST} has new code: {@code function}. */
    CODE_UPDATED("CodeUpdated"),
    /** A version was published: {@code function, version}. */
    VERSION_PUBLISHED("VersionPublished"),
    /** Nothing had changed since the last version, so there is no new one: {@code function, version}. */
    VERSION_UNCHANGED("VersionUnchanged"),
    /** The snapshot of a version is stored: {@code function, version, initMicros}. */
    SNAPSHOT_STORED("SnapshotStored"),
    /** The code outside the handler failed or took too long, so there is no snapshot: {@code function, version, initMicros}. */
    SNAPSHOT_FAILED("SnapshotFailed"),
    /** An alias points to a version: {@code function, alias, version}. */
    ALIAS_POINTED("AliasPointed"),
    /** An alias divides its calls: {@code function, alias, version, secondVersion, secondPerMille}. */
    ALIAS_WEIGHTED("AliasWeighted"),
    /** {@code function, places}. */
    CONCURRENCY_RESERVED("ConcurrencyReserved"),
    /** {@code function}. */
    RESERVATION_REMOVED("ReservationRemoved"),
    /** {@code function, qualifier, environments}. */
    PROVISIONED_REQUESTED("ProvisionedConcurrencyRequested"),
    /** {@code function, qualifier}. */
    PROVISIONED_REMOVED("ProvisionedConcurrencyRemoved"),
    /** {@code function, setting}. */
    RECURSION_SET("RecursionSet"),
    /** Something the code depends on fails: {@code function, qualifier, failurePerMille, timeoutPerMille}. */
    FAULTS_BEGAN("FaultsBegan"),
    /** It works again: {@code function, qualifier}. */
    FAULTS_ENDED("FaultsEnded"),
    /** The service refuses it: {@code function, change, status, message}. */
    CHANGE_REFUSED("ChangeRefused");

    private final String word;

    ReleaseKind(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String tell(Numbers n) {
        String function = n.text("function");
        return switch (this) {
            case CODE_UPDATED ->
                function + " has new code. What runs goes on with the old; what comes next starts in new environments.";
            case VERSION_PUBLISHED ->
                "The code of " + function + " is published as version " + n.number("version") + ".";
            case VERSION_UNCHANGED ->
                "Nothing has changed in " + function + " since version " + n.number("version")
                        + ", so no new version is published.";
            case SNAPSHOT_STORED ->
                "Version " + n.number("version") + " of " + function + " was initialised in "
                        + Micros.words(n.number("initMicros")) + " and its snapshot is stored. It can be called now.";
            case SNAPSHOT_FAILED ->
                "Version " + n.number("version") + " of " + function
                        + " could not be initialised, so it has no snapshot" + " and cannot be called.";
            case ALIAS_POINTED ->
                "The alias " + n.text("alias") + " of " + function + " points to version " + n.number("version") + ".";
            case ALIAS_WEIGHTED ->
                "Of the calls of " + function + ":" + n.text("alias") + " " + percent(n.number("secondPerMille"))
                        + " go to version " + n.number("secondVersion") + " and the rest to version "
                        + n.number("version") + ".";
            case CONCURRENCY_RESERVED ->
                Counted.of(n.number("places"), "execution") + " at a time " + Counted.is(n.number("places"))
                        + " reserved for " + function + ", and it gets no more.";
            case RESERVATION_REMOVED -> function + " has no reservation any more and shares with the others.";
            default -> tellOther(n, function);
        };
    }

    private String tellOther(Numbers n, String function) {
        return switch (this) {
            case PROVISIONED_REQUESTED ->
                Counted.of(n.number("environments"), "provisioned environment") + " "
                        + Counted.is(n.number("environments")) + " asked for by " + function + ":"
                        + n.text("qualifier") + ".";
            case PROVISIONED_REMOVED ->
                function + ":" + n.text("qualifier") + " gives its provisioned environments up.";
            case RECURSION_SET -> "Recursive loops of " + function + ": " + n.text("setting") + " from now on.";
            case FAULTS_BEGAN ->
                "Something that " + function + ":" + n.text("qualifier") + " needs fails: of its attempts "
                        + percent(n.number("failurePerMille")) + " throw and " + percent(n.number("timeoutPerMille"))
                        + " hang.";
            case FAULTS_ENDED -> "What " + function + ":" + n.text("qualifier") + " needs works again.";
            default ->
                "The service refuses to " + n.text("change") + " (" + n.number("status") + "): " + n.text("message")
                        + ".";
        };
    }

    /** Thousandths as people write them: {@code 12.5 %}. */
    public static String percent(long perMille) {
        return java.math.BigDecimal.valueOf(perMille, 1).stripTrailingZeros().toPlainString() + "\u00a0%";
    }
}
