package warmstart.simulator.quota;

import warmstart.base.Check;

/**
 * How provisioned environments are made.
 *
 * @param environmentsMin the least that can be asked for, fact {@code provisioned-min}
 * @param initMicrosMax how long the code outside the handler may take ahead of calls, fact {@code init-max-prepared}
 * @param preparationMicros how long Lambda prepares before it makes the first; documented as a minute or two
 * @param initTriesMax how often an initialisation that fails is tried in all (measured)
 */
public record ProvisioningRules(long environmentsMin, long initMicrosMax, long preparationMicros, int initTriesMax) {
    public ProvisioningRules {
        Check.argument(preparationMicros >= 0 && initTriesMax > 0, "something is tried at least once");
    }
}
