package warmstart.simulator.vpc;

import java.util.List;
import java.util.Objects;
import warmstart.simulator.network.FunctionNetwork;
import warmstart.simulator.network.NetworkWorld;

/**
 * A function among networks.
 *
 * @param world all networks there are
 * @param function how the function is attached to them, if it is
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html">Giving Lambda functions access to
 *     resources in an Amazon VPC</a>
 */
public record Networking(NetworkWorld world, FunctionNetwork function) {
    private static final NetworkWorld EMPTY =
            new NetworkWorld(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** A function that is attached to no VPC, where there are none. */
    public static final Networking NONE = new Networking(EMPTY, FunctionNetwork.outside(""));

    public Networking {
        Objects.requireNonNull(world, "world");
        Objects.requireNonNull(function, "function");
    }
}
