package warmstart.web.labs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warmstart.base.Problem;
import warmstart.base.Where;
import warmstart.labs.KnobSettings;
import warmstart.labs.Lab;
import warmstart.web.labs.page.KnobsView;

/**
 * What a run was asked for with, checked.
 *
 * @param settings the knobs
 * @param seed the seed
 * @param problems what was refused, and why; the place of each is a knob, or the seed
 */
record RunRequest(KnobSettings settings, long seed, List<Problem> problems) {
    /** Eighteen digits fit a 64-bit number. */
    private static final String SEED_FORM = "\\d{1,18}";

    RunRequest {
        problems = List.copyOf(problems);
    }

    /** Checks texts by knob, and by {@link KnobsView#SEED}. */
    static RunRequest of(Lab lab, Map<String, String> texts) {
        Map<String, String> knobs = new LinkedHashMap<>(texts);
        knobs.remove(KnobsView.SEED);
        KnobSettings.Given given = KnobSettings.read(lab.knobs(), knobs);
        List<Problem> problems = new ArrayList<>(given.problems());
        String seed =
                texts.getOrDefault(KnobsView.SEED, Long.toString(lab.seed())).strip();
        boolean seedReads = seed.matches(SEED_FORM);
        if (!seedReads) {
            problems.add(Problem.error(
                    Where.file(KnobsView.SEED), "a seed is a whole number of at most 18 digits", "write digits only"));
        }
        if (problems.isEmpty()) {
            problems.addAll(lab.scenario().fill(given.settings()).problems());
        }
        return new RunRequest(given.settings(), seedReads ? Long.parseLong(seed) : lab.seed(), problems);
    }

    /** Whether it can be run. */
    boolean sound() {
        return problems.isEmpty();
    }
}
