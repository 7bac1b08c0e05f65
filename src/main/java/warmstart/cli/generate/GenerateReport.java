package warmstart.cli.generate;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import warmstart.base.Counted;
import warmstart.base.Problem;
import warmstart.content.harvest.GeneratedPack;
import warmstart.content.harvest.PlainNotes;
import warmstart.quiz.harvest.Conflict;
import warmstart.quiz.harvest.Refusal;
import warmstart.quiz.harvest.ask.HarvestItem;
import warmstart.quiz.harvest.fact.Found;

/** Tells what was found in notes, what is asked, and what is not and why, with file and line. */
final class GenerateReport {
    private static final int PROBLEMS_MAX = 100;

    private final PrintWriter out;

    GenerateReport(PrintWriter out) {
        this.out = out;
    }

    void print(PlainNotes notes, GeneratedPack pack, boolean brief) {
        problems(Stream.concat(notes.problems().stream(), pack.harvest().problems().stream())
                .toList());
        conflicts(pack.harvest().conflicts());
        refusals(pack.refused(), brief);
        out.println(Counted.of(pack.harvest().notes(), "note"));
        counts("found", pack.harvest().found(), Found::kind);
        out.println(Counted.of(pack.harvest().cards().size(), "card"));
        counts("asked", pack.deck().items(), HarvestItem::family);
        out.println("refused " + pack.refused().size() + ", "
                + Counted.of(pack.harvest().conflicts().size(), "conflict"));
    }

    private void problems(List<Problem> problems) {
        problems.stream().limit(PROBLEMS_MAX).forEach(out::println);
        if (problems.size() > PROBLEMS_MAX) {
            out.println("… and " + (problems.size() - PROBLEMS_MAX) + " more problems");
        }
    }

    private void conflicts(List<Conflict> conflicts) {
        for (Conflict conflict : conflicts) {
            out.println("conflict: " + conflict.what());
            conflict.places()
                    .forEach(place -> out.println(
                            "  " + place.where() + ": " + place.source().strip()));
        }
    }

    private void refusals(List<Refusal> refusals, boolean brief) {
        if (!brief) {
            refusals.forEach(refusal -> out.println(refusal.place().where() + ": not asked: " + refusal.reason()));
            return;
        }
        Map<String, Long> reasons = refusals.stream()
                .collect(Collectors.groupingBy(
                        refusal -> refusal.reason().replaceFirst(":.*", ""), TreeMap::new, Collectors.counting()));
        reasons.forEach((reason, count) -> out.printf("%6d not asked: %s%n", count, reason));
    }

    private <T> void counts(String what, List<T> things, Function<T, String> kind) {
        Map<String, Long> counts =
                things.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
        String each = counts.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .collect(Collectors.joining(", "));
        out.println(what + " " + things.size() + (each.isEmpty() ? "" : ": " + each));
    }
}
