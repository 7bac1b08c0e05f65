package warmstart.simulator.whatif;

import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.sources.bucket.Bucket;
import warmstart.simulator.sources.bucket.BucketSource;

/** What can be turned at a bucket. */
final class BucketDials {
    private final Edits edits;

    BucketDials(Scenario scenario) {
        this.edits = new Edits(scenario);
    }

    Dial versioning(BucketSource source) {
        Bucket bucket = source.bucket();
        BucketSource other = new BucketSource(
                source.name(),
                source.target(),
                source.arrivals(),
                bucket.versioning(!bucket.versioning()),
                source.event());
        return new Dial.Switch(
                (bucket.versioning() ? "suspend" : "enable") + " versioning of " + source.name(),
                edits.source(source, other));
    }
}
