package warmstart.web.labs.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import warmstart.facts.Fact;
import warmstart.facts.FactCatalog;
import warmstart.facts.FactId;
import warmstart.labs.LabRun;
import warmstart.simulator.lambda.LambdaKind;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.lambda.story.Story;
import warmstart.simulator.lambda.story.StoryLink;
import warmstart.simulator.trace.Basis;
import warmstart.web.labs.stage.RunClock;

/**
 * Why an event ended as it did.
 *
 * @param event the event
 * @param title the question that the chain answers
 * @param fault whether it was lost
 * @param links the chain
 */
public record StoryView(String event, String title, boolean fault, List<Link> links) {
    public StoryView {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(title, "title");
        links = List.copyOf(links);
    }

    /**
     * One link of the chain.
     *
     * @param time {@code 0:41.2}
     * @param seconds the same as the scrubber has it
     * @param address the stage at this moment
     * @param text one sentence, or two
     * @param rule what it rests on
     */
    public record Link(String time, String seconds, String address, String text, Ground rule) {}

    /**
     * What something rests on.
     *
     * @param address the fact; empty when it is none
     * @param value the fact's value, or the name of the rule
     * @param basis how well it is known, in words
     */
    public record Ground(String address, String value, String basis) {
        static Ground of(String rule, FactCatalog facts) {
            Basis basis = Basis.of(rule);
            if (basis == Basis.DOCUMENTED) {
                Optional<Fact> fact = FactId.isValid(rule) ? facts.find(new FactId(rule)) : Optional.empty();
                return fact.map(f -> new Ground(
                                "/facts/" + f.id(), f.shownValue(), f.wording().subject()))
                        .orElseGet(() -> new Ground("", rule, "documented"));
            }
            String name = rule.substring(rule.indexOf(':') + 1).replace('-', ' ');
            return new Ground("", name, words(basis));
        }

        private static String words(Basis basis) {
            return switch (basis) {
                case DOCUMENTED -> "documented";
                case MEASURED -> "seen in recordings, on no page";
                case ASSUMED -> "assumed by this model, documented nowhere";
                case CHOSEN -> "as set in this run";
            };
        }
    }

    /** The event whose story says most: the first that was lost, else the first that was given up, else that failed. */
    static Optional<String> telling(LabRun run) {
        return first(run, Fate.End.DISCARDED)
                .or(() -> run.fates().stream()
                        .filter(fate -> fate.end().kept())
                        .map(Fate::event)
                        .findFirst())
                .or(() -> run.trace().rows().stream()
                        .filter(row -> row.kind() == LambdaKind.INVOCATION_FAILED
                                || row.kind() == LambdaKind.INVOCATION_TIMED_OUT
                                || row.kind() == LambdaKind.EVENT_THROTTLED)
                        .map(row -> row.subject())
                        .findFirst())
                .or(() -> run.fates().stream().map(Fate::event).findFirst());
    }

    private static Optional<String> first(LabRun run, Fate.End end) {
        return run.fates().stream()
                .filter(fate -> fate.end() == end)
                .map(Fate::event)
                .findFirst();
    }

    /** The story of an event; empty when the run has no such event. */
    public static Optional<StoryView> of(LabRun run, String event, RunAddress address, FactCatalog facts) {
        Optional<Fate> fate =
                run.fates().stream().filter(one -> one.event().equals(event)).findFirst();
        return run.stories().stream()
                .filter(story -> story.event().equals(event))
                .findFirst()
                .flatMap(story -> fate.map(end -> of(story, end, address, facts)));
    }

    private static StoryView of(Story story, Fate fate, RunAddress address, FactCatalog facts) {
        List<Link> links = story.links().stream()
                .map(link -> link(link, story.event(), address, facts))
                .toList();
        boolean fault = fate.end() == Fate.End.DISCARDED;
        return new StoryView(story.event(), title(fate), fault, links);
    }

    private static Link link(StoryLink link, String event, RunAddress address, FactCatalog facts) {
        return new Link(
                RunClock.words(link.t()),
                RunClock.seconds(link.t()),
                address.moment(link.t(), event),
                link.text(),
                Ground.of(link.rule(), facts));
    }

    private static String title(Fate fate) {
        return switch (fate.end()) {
            case OPEN -> "What happened to " + fate.event() + " so far?";
            case SUCCEEDED -> "How did " + fate.event() + " succeed?";
            case SENT_TO_DEAD_LETTER_QUEUE, SENT_TO_DESTINATION ->
                "Why did " + fate.event() + " end in " + fate.place() + "?";
            case DISCARDED, EXPIRED -> "Why was " + fate.event() + " lost?";
            case FAILED, REFUSED, ABANDONED -> "Why did " + fate.event() + " fail?";
            case FILTERED_OUT, SKIPPED, DEDUPLICATED -> "Why was " + fate.event() + " not handled?";
            case FOLDED -> "Why has " + fate.event() + " no event of its own?";
        };
    }
}
