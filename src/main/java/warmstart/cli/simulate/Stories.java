package warmstart.cli.simulate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import warmstart.labs.library.ScenarioRun;
import warmstart.simulator.hindsight.WhyChain;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.lambda.story.StoryLink;
import warmstart.simulator.trace.TraceRow;

/**
 * Whose stories a report tells. The story of a message holds those of the batches it was in, so a batch has one of its own
 * only when nothing of how it ended has been told: that of the final invocation of a window, for example.
 *
 * @param told the first of them
 * @param untold how many more there are, without the batches that belong to others
 */
record Stories(List<Story> told, long untold) {
    private static final String FORMED = "BatchFormed";

    /**
     * What happened to one.
     *
     * @param fate how it ended
     * @param links all that led there
     */
    record Story(Fate fate, List<StoryLink> links) {
        Story {
            links = List.copyOf(links);
        }

        static Story of(ScenarioRun run, Fate fate) {
            return new Story(fate, WhyChain.about(run.trace(), fate.event()));
        }
    }

    Stories {
        told = List.copyOf(told);
    }

    static Stories of(ScenarioRun run, int most) {
        List<Story> told = new ArrayList<>();
        Set<Long> rows = new HashSet<>();
        int looked = 0;
        while (looked < run.fates().size() && told.size() < most) {
            Fate fate = run.fates().get(looked++);
            if (!rows.contains(fate.row())) {
                Story story = Story.of(run, fate);
                told.add(story);
                story.links().stream().map(StoryLink::seq).forEach(rows::add);
            }
        }
        Set<String> batches = run.trace().rows().stream()
                .filter(row -> row.kind().word().equals(FORMED))
                .map(TraceRow::subject)
                .collect(Collectors.toSet());
        long untold = run.fates().stream()
                .skip(looked)
                .filter(fate -> !batches.contains(fate.event()))
                .count();
        return new Stories(told, untold);
    }
}
