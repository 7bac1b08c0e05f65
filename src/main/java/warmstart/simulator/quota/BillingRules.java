package warmstart.simulator.quota;

import java.math.BigDecimal;
import java.util.Objects;
import warmstart.base.Check;

/**
 * What is charged. Prices in US dollars of us-east-1.
 *
 * @param stepMicros to which step the time of an invocation is rounded up, fact {@code price-rounding}
 * @param initOfZipBilled whether the initialisation of .zip functions on managed runtimes is charged (since August 2025)
 * @param perRequest the price of one request
 * @param perGigabyteSecondX86 the price of a gigabyte-second on x86
 * @param perGigabyteSecondArm the price of a gigabyte-second on arm64
 * @param provisionedPerGigabyteSecond the price of keeping a gigabyte ready for a second
 * @param provisionedDurationPerGigabyteSecond the price of a gigabyte-second in a provisioned environment
 */
public record BillingRules(
        long stepMicros,
        boolean initOfZipBilled,
        BigDecimal perRequest,
        BigDecimal perGigabyteSecondX86,
        BigDecimal perGigabyteSecondArm,
        BigDecimal provisionedPerGigabyteSecond,
        BigDecimal provisionedDurationPerGigabyteSecond) {
    public BillingRules {
        Check.argument(stepMicros > 0, "time is rounded up to a step");
        Objects.requireNonNull(perRequest, "perRequest");
        Objects.requireNonNull(perGigabyteSecondX86, "perGigabyteSecondX86");
        Objects.requireNonNull(perGigabyteSecondArm, "perGigabyteSecondArm");
        Objects.requireNonNull(provisionedPerGigabyteSecond, "provisionedPerGigabyteSecond");
        Objects.requireNonNull(provisionedDurationPerGigabyteSecond, "provisionedDurationPerGigabyteSecond");
    }
}
