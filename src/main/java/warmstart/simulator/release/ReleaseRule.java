package warmstart.simulator.release;

import warmstart.simulator.trace.Rule;

/** What a change rests on. A documented rule is named by the id of its fact. */
public enum ReleaseRule implements Rule {
    LATEST_EDITABLE("version-latest-editable"),
    PUBLISH("version-publish"),
    NO_CHANGE("version-no-change"),
    ALIAS_MUTABLE("alias-mutable"),
    ALIAS_WEIGHTS("alias-canary-weights"),
    ALIAS_PUBLISHED_ONLY("alias-published-only"),
    RESERVED("reserved-concurrency"),
    UNRESERVED_LEFT("unreserved-100"),
    PROVISIONED("provisioned-concurrency"),
    PROVISIONED_NOT_ABOVE_RESERVED("provisioned-not-above-reserved"),
    SNAPSHOT_AT_PUBLISH("snapstart-at-publish"),
    SNAP_START_NOT_PROVISIONED("snapstart-no-provisioned"),
    RECURSION_SETTING("recursion-default"),
    FAULTS("chosen:faults");

    private final String id;

    ReleaseRule(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
