package warmstart.simulator;

import java.util.List;
import java.util.stream.Stream;
import warmstart.simulator.call.CallRule;
import warmstart.simulator.function.LambdaRule;
import warmstart.simulator.trace.Rule;

/** All rules that rows of the model can rest on, of all wings. Each documented one is a fact of the register. */
public final class ModelRules {
    private ModelRules() {}

    /** The rules, wing by wing. */
    public static List<Rule> all() {
        return Stream.<Rule[]>of(LambdaRule.values(), CallRule.values())
                .flatMap(Stream::of)
                .toList();
    }
}
