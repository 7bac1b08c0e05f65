package warmstart.simulator.release;

import java.util.Objects;
import warmstart.base.Rng;
import warmstart.simulator.lambda.DeployedVersion;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.World;

/**
 * Publishes the code of {@code $LATEST} under the next number. With SnapStart the code outside the handler runs now, and
 * the version can be called when its snapshot is stored.
 *
 * @param atMicros when
 * @param function of which function
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html">Manage Lambda function
 *     versions</a>
 */
public record PublishVersion(long atMicros, String function) implements Change {
    public PublishVersion {
        Objects.requireNonNull(function, "function");
    }

    @Override
    public void apply(World world) {
        Desk desk = new Desk(world, function);
        DeployedVersion newest = desk.function().newest();
        if (newest.isPublished()
                && newest.ownCode().equals(desk.function().latest().ownCode())) {
            desk.row(ReleaseKind.VERSION_UNCHANGED, ReleaseRule.NO_CHANGE)
                    .and("version", newest.number())
                    .write();
            return;
        }
        DeployedVersion version = desk.function().publish();
        long row = desk.row(ReleaseKind.VERSION_PUBLISHED, ReleaseRule.PUBLISH)
                .and("version", version.number())
                .write();
        if (desk.function().config().compute().snapStart().isPresent()) {
            takeSnapshot(world, desk, version, row);
        }
    }

    private static void takeSnapshot(World world, Desk desk, DeployedVersion version, long publishedRow) {
        Rng draw = world.engine()
                .chance("snapshot inits")
                .at(desk.function().subject().key(), version.number());
        long most = world.quotas().release().provisioning().initMicrosMax();
        long wanted = version.ownCode().init().micros(draw);
        boolean works = wanted <= most;
        long initMicros = Math.min(wanted, most);
        version.pending(true);
        world.engine().at(world.engine().now() + initMicros, () -> {
            version.pending(!works);
            desk.rowBecause(
                            publishedRow,
                            works ? ReleaseKind.SNAPSHOT_STORED : ReleaseKind.SNAPSHOT_FAILED,
                            ReleaseRule.SNAPSHOT_AT_PUBLISH)
                    .and("version", version.number())
                    .and("initMicros", initMicros)
                    .write();
        });
    }
}
