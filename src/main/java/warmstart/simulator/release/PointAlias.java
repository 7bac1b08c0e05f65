package warmstart.simulator.release;

import java.util.Objects;
import java.util.Optional;
import warmstart.simulator.function.Alias;
import warmstart.simulator.lambda.DeployedFunction;
import warmstart.simulator.scenario.Change;
import warmstart.simulator.scenario.World;
import warmstart.simulator.trace.TraceRow;

/**
 * Makes an alias, points it to another version or divides its calls; provisioned environments follow it.
 *
 * @param atMicros when
 * @param function of which function
 * @param alias as it shall be
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-aliases.html">Create an alias for a Lambda
 *     function</a>
 */
public record PointAlias(long atMicros, String function, Alias alias) implements Change {
    public PointAlias {
        Objects.requireNonNull(function, "function");
        Objects.requireNonNull(alias, "alias");
    }

    @Override
    public void apply(World world) {
        point(world, TraceRow.NO_CAUSE);
    }

    /**
     * Does it because of a row of the trace.
     *
     * @return whether the service did it
     */
    public boolean point(World world, long cause) {
        Desk desk = new Desk(world, function, cause);
        if (desk.refuses("point the alias `" + alias.name() + "`", refusal(world, desk.function()))) {
            return false;
        }
        boolean weighted = AliasRules.isWeighted(alias);
        desk.function().point(alias);
        var row = desk.row(
                        weighted ? ReleaseKind.ALIAS_WEIGHTED : ReleaseKind.ALIAS_POINTED,
                        weighted ? ReleaseRule.ALIAS_WEIGHTS : ReleaseRule.ALIAS_MUTABLE)
                .and("alias", alias.name())
                .and("version", alias.version());
        if (weighted) {
            row.and("secondVersion", alias.secondVersion()).and("secondPerMille", alias.secondPerMille());
        }
        world.lambda().provisioning().follow(desk.function(), alias.name(), row.write());
        return true;
    }

    private Optional<Refusal> refusal(World world, DeployedFunction deployed) {
        return ofVersion(deployed, alias.version())
                .or(() -> ofVersion(deployed, alias.secondVersion()))
                .or(() -> ofProvisioned(world, deployed));
    }

    private static Optional<Refusal> ofVersion(DeployedFunction deployed, int number) {
        if (!deployed.hasVersion(number)) {
            return Optional.of(new Refusal(
                    Refusal.Status.NOT_FOUND,
                    ReleaseRule.ALIAS_PUBLISHED_ONLY,
                    deployed.name() + " has no version " + number));
        }
        return deployed.version(String.valueOf(number)).isPending()
                ? Optional.of(new Refusal(
                        Refusal.Status.CONFLICT,
                        ReleaseRule.SNAPSHOT_AT_PUBLISH,
                        "version " + number + " of " + deployed.name() + " has no snapshot yet"))
                : Optional.empty();
    }

    /** An alias with provisioned environments cannot move to a version that has some of its own. */
    private Optional<Refusal> ofProvisioned(World world, DeployedFunction deployed) {
        if (world.lambda().provisioning().requested(deployed, alias.name()) == 0) {
            return Optional.empty();
        }
        return ofOwner(world, deployed, alias.version())
                .or(() -> AliasRules.isWeighted(alias)
                        ? ofOwner(world, deployed, alias.secondVersion())
                        : Optional.empty());
    }

    private Optional<Refusal> ofOwner(World world, DeployedFunction deployed, int version) {
        String owner = world.lambda().provisioning().ownerOf(deployed, version);
        return owner.isEmpty() || owner.equals(alias.name())
                ? Optional.empty()
                : Optional.of(Refusal.invalid(
                        ReleaseRule.PROVISIONED,
                        "version " + version + " has the provisioned concurrency of `" + owner + "` already"));
    }
}
