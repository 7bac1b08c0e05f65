package warmstart.quiz.generate.scaling;

import static warmstart.quiz.generate.scaling.Draws.between;
import static warmstart.quiz.generate.scaling.Draws.words;

import java.util.List;
import warmstart.base.Rng;
import warmstart.simulator.call.CallKind;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.metric.Metric;
import warmstart.simulator.quota.Quotas;

/** Provisioned concurrency: what spills over, and what a reservation does to it. */
final class ProvisionedTemplates {
    private static final String TARGET = Stage.F + ":" + Stage.LIVE;

    private ProvisionedTemplates() {}

    static List<Template> all() {
        return List.of(
                Template.of("provisioned-spillover", ProvisionedTemplates::spillover, "provisioned-spillover"),
                Template.of(
                        "provisioned-in-reservation",
                        ProvisionedTemplates::inReservation,
                        "provisioned-spillover",
                        "provisioned-not-above-reserved"));
    }

    private static Draft spillover(Quotas quotas, Rng rng) {
        long provisioned = between(rng, 10, 150, 5);
        long calls = provisioned + between(rng, 5, 200);
        return Draft.in("cold starts")
                .drawn("provisioned", provisioned)
                .drawn("calls", calls)
                .until(Micros.PER_SECOND)
                .asks(
                        "The alias `live` of the function " + Draws.function(rng) + " has a provisioned concurrency of "
                                + words(provisioned) + ", ready and idle; no concurrency is reserved.",
                        "After a quiet night " + words(calls) + " requests arrive for the alias at the same moment, and"
                                + " each takes 3 s. How many cold starts do callers meet?")
                .guess(0, "would need provisioned environments for every request; what is beyond them runs on demand")
                .guess(provisioned, "is the number of requests that meet a prepared environment")
                .guess(calls, "would be all of them; the prepared environments have been initialised before")
                .guessIf(
                        calls > 2 * provisioned,
                        calls - 2 * provisioned,
                        "lets every prepared environment take two requests at a time")
                .shownBy(
                        new Stage(quotas)
                                .takes(Micros.ofSeconds(3))
                                .provisioned(provisioned)
                                .with(ConcurrencyTemplates.burst("c", TARGET, calls, 0)),
                        trace -> Readings.metric(trace, Metric.COLD_STARTS),
                        key -> words(provisioned) + " requests find a prepared environment. The other " + words(calls)
                                + " − " + words(provisioned) + " = " + words(calls - provisioned)
                                + " spill over to environments on demand: " + key + ".");
    }

    private static Draft inReservation(Quotas quotas, Rng rng) {
        long provisioned = between(rng, 10, 80, 5);
        long reserved = provisioned + between(rng, 10, 80, 5);
        long calls = reserved + provisioned + between(rng, 5, 90);
        return Draft.in("requests")
                .drawn("provisioned", provisioned)
                .drawn("reserved", reserved)
                .drawn("calls", calls)
                .until(Micros.PER_SECOND)
                .asks(
                        "The function " + Draws.function(rng) + " has a reserved concurrency of " + words(reserved)
                                + "; its alias `live` has a provisioned concurrency of " + words(provisioned)
                                + ", all of it"
                                + " ready.",
                        "Requests take several seconds, and " + words(calls)
                                + " of them arrive for the alias at the same"
                                + " moment. How many requests are throttled?")
                .guess(
                        calls - reserved - provisioned,
                        "adds the two settings; provisioned environments count against the reservation")
                .guess(calls - provisioned, "leaves out that requests spill over up to the reservation")
                .guess(reserved - provisioned, "is the number of requests that spill over and run on demand")
                .guess(0, "would hold without the reservation, which is a ceiling for requests that spill over")
                .guess(reserved, "is the number of requests that run")
                .shownBy(
                        new Stage(quotas)
                                .takes(Micros.ofSeconds(5))
                                .reserved(reserved)
                                .provisioned(provisioned)
                                .with(ConcurrencyTemplates.burst("c", TARGET, calls, 0)),
                        trace -> Readings.count(trace, CallKind.CALL_THROTTLED),
                        key -> words(provisioned) + " requests run on prepared environments and "
                                + words(reserved - provisioned) + " more on demand, which uses up the reservation of "
                                + words(reserved) + ": " + words(calls) + " − " + words(reserved) + " = " + key + ".");
    }
}
