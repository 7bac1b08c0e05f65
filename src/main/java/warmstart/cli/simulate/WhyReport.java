package warmstart.cli.simulate;

import java.io.PrintWriter;
import java.util.Optional;
import warmstart.labs.library.ScenarioRun;
import warmstart.simulator.hindsight.WhyChain;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.whatif.Counterfactual;

/** Writes why one event, call or message ended as it did, and what would have made a difference. */
final class WhyReport {
    private final PrintWriter out;

    WhyReport(PrintWriter out) {
        this.out = out;
    }

    void chain(ScenarioRun run, Fate fate) {
        out.println("Why " + fate.event() + " ended like this: " + RunReport.words(fate));
        new RunReport(out).links(WhyChain.of(run.trace(), fate.row()));
    }

    void change(Optional<Counterfactual.Answer> answer) {
        out.println();
        if (answer.isEmpty()) {
            out.println("No single setting of this scenario would have changed that.");
            return;
        }
        Counterfactual.Answer found = answer.get();
        out.println(
                "The smallest change that alters it: " + found.turn().words().replace('\u00a0', ' ') + ".");
        out.println("  before: " + words(found.before()));
        out.println("  after:  " + words(found.after()));
    }

    private static String words(Counterfactual.Ending ending) {
        return RunReport.words(ending.fate()) + " [" + ending.rule() + "]";
    }
}
