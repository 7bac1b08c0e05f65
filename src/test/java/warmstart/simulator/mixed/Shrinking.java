package warmstart.simulator.mixed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import warmstart.simulator.engine.InvariantBroken;
import warmstart.simulator.function.Code;
import warmstart.simulator.function.Faults;
import warmstart.simulator.function.FunctionConfig;
import warmstart.simulator.function.Releases;
import warmstart.simulator.scenario.Scenario;

/**
 * Makes a scenario that breaks an invariant smaller, one source, change or trait of a function after the other, as long as
 * it breaks the same one; what is left is short enough to be read.
 */
final class Shrinking {
    private Shrinking() {}

    /** What is said of a run that broke: the seed, the way it broke, and the smallest scenario that breaks likewise. */
    static String report(Scenario scenario, long seed, RuntimeException broken) {
        Scenario smallest = smallest(scenario, seed, signature(broken));
        return "seed " + seed + ": " + broken + "\nwith\n" + describe(smallest);
    }

    /** The scenario line by line, without the numbers of the service. */
    static String describe(Scenario scenario) {
        StringBuilder text = new StringBuilder();
        text.append("account ").append(scenario.accountConcurrency());
        text.append(", ").append(scenario.jitter().word());
        text.append(", ").append(scenario.quotas().concurrency()).append('\n');
        scenario.functions().forEach(function -> text.append(function).append('\n'));
        scenario.sources().forEach(source -> text.append(source).append('\n'));
        scenario.changes().forEach(change -> text.append(change).append('\n'));
        return text.toString();
    }

    /** Two runs break alike when the same invariant or the same line objects. */
    private static String signature(RuntimeException broken) {
        if (broken instanceof InvariantBroken named) {
            return named.invariant();
        }
        return broken instanceof AcrossWings.Broken across
                ? across.judge()
                : broken.getClass().getName() + broken.getStackTrace()[0];
    }

    private static boolean breaks(Scenario scenario, long seed, String signature) {
        try {
            ManyRuns.run(scenario, seed, ManyRuns.BOUNDS);
            return false;
        } catch (RuntimeException broken) {
            return signature(broken).equals(signature);
        }
    }

    private static Scenario smallest(Scenario broken, long seed, String signature) {
        Scenario smallest = broken;
        Optional<Scenario> smaller = Optional.of(broken);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = smaller(smallest).stream()
                    .filter(one -> breaks(one, seed, signature))
                    .findFirst();
        }
        return smallest;
    }

    /** Everything that is one step smaller. */
    private static List<Scenario> smaller(Scenario s) {
        List<Scenario> all = new ArrayList<>();
        for (int i = 0; i < s.sources().size(); i++) {
            all.add(new Scenario(
                    s.quotas(),
                    s.jitter(),
                    s.accountConcurrency(),
                    s.functions(),
                    without(s.sources(), i),
                    s.changes()));
        }
        for (int i = 0; i < s.changes().size(); i++) {
            all.add(new Scenario(
                    s.quotas(),
                    s.jitter(),
                    s.accountConcurrency(),
                    s.functions(),
                    s.sources(),
                    without(s.changes(), i)));
        }
        for (int i = 0; i < s.functions().size(); i++) {
            List<FunctionConfig> others = without(s.functions(), i);
            all.addAll(with(s, others));
            for (FunctionConfig plainer : plainer(s.functions().get(i))) {
                List<FunctionConfig> some = new ArrayList<>(others);
                some.add(i, plainer);
                all.addAll(with(s, some));
            }
        }
        return all;
    }

    /** Nothing when somebody needs the function that is missing. */
    private static List<Scenario> with(Scenario s, List<FunctionConfig> functions) {
        boolean complete = s.sources().stream()
                .flatMap(source -> source.targets().stream())
                .allMatch(
                        target -> functions.stream().anyMatch(one -> one.name().equals(target.function())));
        return complete
                ? List.of(new Scenario(
                        s.quotas(), s.jitter(), s.accountConcurrency(), functions, s.sources(), s.changes()))
                : List.of();
    }

    private static List<FunctionConfig> plainer(FunctionConfig f) {
        List<FunctionConfig> all = new ArrayList<>();
        Code calm = f.code().with(Faults.NONE);
        Releases r = f.releases();
        Releases unprepared = new Releases(r.versions(), r.aliases(), List.of());
        all.add(new FunctionConfig(
                f.name(),
                calm,
                f.compute(),
                r,
                f.async(),
                f.reservedConcurrency(),
                f.outlets(),
                f.role(),
                f.recursion(),
                f.networking()));
        all.add(new FunctionConfig(
                f.name(),
                f.code(),
                f.compute(),
                unprepared,
                f.async(),
                f.reservedConcurrency(),
                f.outlets(),
                f.role(),
                f.recursion(),
                f.networking()));
        all.add(new FunctionConfig(
                f.name(),
                f.code(),
                f.compute(),
                r,
                f.async(),
                OptionalLong.empty(),
                List.of(),
                f.role(),
                f.recursion(),
                f.networking()));
        all.removeIf(f::equals);
        return all;
    }

    private static <T> List<T> without(List<T> all, int place) {
        List<T> rest = new ArrayList<>(all);
        rest.remove(place);
        return rest;
    }
}
