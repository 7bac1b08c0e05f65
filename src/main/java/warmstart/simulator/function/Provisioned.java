package warmstart.simulator.function;

import java.util.Objects;
import warmstart.base.Check;

/**
 * Provisioned concurrency: environments that are initialised before anybody calls.
 *
 * @param qualifier the alias or version that has them: {@code live}, {@code 3}
 * @param environments how many
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/provisioned-concurrency.html">Configuring provisioned
 *     concurrency for a function</a>
 */
public record Provisioned(String qualifier, long environments) {
    public Provisioned {
        Objects.requireNonNull(qualifier, "qualifier");
        Check.argument(environments >= 0, "environments are counted from 0");
    }
}
