package warmstart.simulator.network;

import java.util.List;

/**
 * What makes a function reach its target from all its subnets: as few changes as possible.
 *
 * @param changes in plain words; empty when nothing is wrong
 * @param world the world with the changes made
 * @param function the function with the changes made
 */
public record Mend(List<String> changes, NetworkWorld world, FunctionNetwork function) {
    public Mend {
        changes = List.copyOf(changes);
    }
}
