package warmstart.simulator.quota;

import java.util.Objects;

/**
 * Bounds and steps of a function's settings.
 *
 * @param timeoutMicros its timeout
 * @param memoryMegabytes its memory
 * @param tmpMegabytes its {@code /tmp}
 * @param initMicrosMax how long an initialisation may take, fact {@code init-10s}
 * @param restoreMicrosMax how long restoring a snapshot may take, fact {@code snapstart-restore}
 * @param snapStartTmpMegabytesMax the largest {@code /tmp} with SnapStart, fact {@code snapstart-tmp}
 * @param megabytesPerVcpu the memory that comes with one whole vCPU, fact {@code memory-one-vcpu}
 * @param aliasVersionsMax how many versions an alias can point to, fact {@code alias-canary-weights}
 */
public record FunctionQuotas(
        Range timeoutMicros,
        Range memoryMegabytes,
        Range tmpMegabytes,
        long initMicrosMax,
        long restoreMicrosMax,
        long snapStartTmpMegabytesMax,
        long megabytesPerVcpu,
        long aliasVersionsMax) {
    public FunctionQuotas {
        Objects.requireNonNull(timeoutMicros, "timeoutMicros");
        Objects.requireNonNull(memoryMegabytes, "memoryMegabytes");
        Objects.requireNonNull(tmpMegabytes, "tmpMegabytes");
    }
}
