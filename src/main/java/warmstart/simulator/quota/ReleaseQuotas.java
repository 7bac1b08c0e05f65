package warmstart.simulator.quota;

import java.util.Objects;

/**
 * What bounds the making and changing of functions: their packages, their provisioned environments, and deployments.
 *
 * @param packages how large packages and settings may be
 * @param provisioning how provisioned environments are made
 * @param scaling how Application Auto Scaling decides
 * @param hookMicrosMax how long a deployment waits for the verdict of a hook, fact {@code hooks-one-hour}
 */
public record ReleaseQuotas(
        PackageQuotas packages, ProvisioningRules provisioning, ScalingRules scaling, long hookMicrosMax) {
    public ReleaseQuotas {
        Objects.requireNonNull(packages, "packages");
        Objects.requireNonNull(provisioning, "provisioning");
        Objects.requireNonNull(scaling, "scaling");
    }
}
