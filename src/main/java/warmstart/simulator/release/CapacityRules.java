package warmstart.simulator.release;

import java.util.Optional;
import java.util.OptionalLong;
import warmstart.simulator.function.FunctionTarget;
import warmstart.simulator.function.Provisioned;
import warmstart.simulator.lambda.DeployedFunction;
import warmstart.simulator.lambda.Provisioning;
import warmstart.simulator.scenario.World;

/**
 * What can be reserved and provisioned. Both are taken from the account, which keeps some places for functions that have
 * neither; a function provisions no more than it has reserved.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html">Configuring provisioned
 *     concurrency for a function</a>
 */
public final class CapacityRules {
    private CapacityRules() {}

    /** Why a reservation is refused; empty when it is accepted. */
    public static Optional<Refusal> ofReservation(World world, DeployedFunction function, OptionalLong places) {
        Provisioning provisioning = world.lambda().provisioning();
        long provisioned = provisioning.requested(function);
        if (places.isPresent() && places.getAsLong() < provisioned) {
            return Optional.of(Refusal.invalid(
                    ReleaseRule.PROVISIONED_NOT_ABOVE_RESERVED,
                    "a reservation of " + places.getAsLong() + " is less than the " + provisioned
                            + " environments that " + function.name() + " has provisioned"));
        }
        long now = function.reserved().orElse(provisioned);
        return leftAfter(world, places.orElse(provisioned) - now);
    }

    /** Why provisioned environments are refused; empty when they are accepted. */
    public static Optional<Refusal> ofProvisioned(World world, DeployedFunction function, Provisioned asked) {
        return ofQualifier(function, asked.qualifier())
                .or(() -> ofSnapStart(function))
                .or(() -> ofOwner(world, function, asked.qualifier()))
                .or(() -> ofNumber(world, function, asked));
    }

    private static Optional<Refusal> ofQualifier(DeployedFunction function, String qualifier) {
        if (qualifier.equals(FunctionTarget.LATEST)) {
            return Optional.of(Refusal.invalid(
                    ReleaseRule.PROVISIONED,
                    "provisioned concurrency belongs to an alias or a version, not to $LATEST"));
        }
        boolean known = function.hasAlias(qualifier) || function.hasVersion(AliasRules.number(qualifier));
        if (!known) {
            return Optional.of(new Refusal(
                    Refusal.Status.NOT_FOUND,
                    ReleaseRule.PROVISIONED,
                    function.name() + " has no alias or version `" + qualifier + "`"));
        }
        return function.hasAlias(qualifier) && AliasRules.isWeighted(function.alias(qualifier))
                ? Optional.of(Refusal.invalid(
                        ReleaseRule.PROVISIONED,
                        "provisioned concurrency of `" + qualifier
                                + "` cannot be changed while the alias divides its calls"))
                : Optional.empty();
    }

    private static Optional<Refusal> ofSnapStart(DeployedFunction function) {
        return function.config().compute().snapStart().isPresent()
                ? Optional.of(Refusal.invalid(
                        ReleaseRule.SNAP_START_NOT_PROVISIONED,
                        "a version with SnapStart cannot have provisioned concurrency"))
                : Optional.empty();
    }

    /** A version has provisioned environments once: of its own, or of one alias that points to it. */
    private static Optional<Refusal> ofOwner(World world, DeployedFunction function, String qualifier) {
        int version = function.version(qualifier).number();
        String owner = world.lambda().provisioning().ownerOf(function, version);
        return owner.isEmpty() || owner.equals(qualifier)
                ? Optional.empty()
                : Optional.of(Refusal.invalid(
                        ReleaseRule.PROVISIONED,
                        "version " + version + " has the provisioned concurrency of `" + owner + "` already"));
    }

    private static Optional<Refusal> ofNumber(World world, DeployedFunction function, Provisioned asked) {
        long least = world.quotas().release().provisioning().environmentsMin();
        if (asked.environments() < least) {
            return Optional.of(
                    Refusal.invalid(ReleaseRule.PROVISIONED, "at least " + least + " environment has to be asked for"));
        }
        Provisioning provisioning = world.lambda().provisioning();
        long more = asked.environments() - provisioning.requested(function, asked.qualifier());
        long total = provisioning.requested(function) + more;
        OptionalLong reserved = function.reserved();
        if (reserved.isPresent()) {
            return total <= reserved.getAsLong()
                    ? Optional.empty()
                    : Optional.of(Refusal.invalid(
                            ReleaseRule.PROVISIONED_NOT_ABOVE_RESERVED,
                            total + " provisioned environments are more than the " + reserved.getAsLong()
                                    + " executions that are reserved for " + function.name()));
        }
        return leftAfter(world, more);
    }

    private static Optional<Refusal> leftAfter(World world, long more) {
        long left = world.lambda().unreserved() - more;
        long kept = world.quotas().concurrency().alwaysUnreserved();
        return more <= 0 || left >= kept
                ? Optional.empty()
                : Optional.of(Refusal.invalid(
                        ReleaseRule.UNRESERVED_LEFT,
                        "it would leave " + left + " executions for functions without a reservation, and " + kept
                                + " are always kept"));
    }
}
