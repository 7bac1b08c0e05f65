package warmstart.web.labs;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.labs.KnobSettings;
import warmstart.labs.Lab;
import warmstart.labs.LabRun;
import warmstart.study.LabAttempt;
import warmstart.web.labs.page.KnobsView;
import warmstart.web.labs.page.RunAddress;

/** What forms, addresses and kept runs say about knobs and seed, as texts by name. */
final class KnobTexts {
    private KnobTexts() {}

    /** What a form says; a switch that is on was sent twice, and the later one counts. */
    static Map<String, String> sent(Context ctx, Lab lab) {
        return known(ctx.formParamMap(), lab);
    }

    /** What an address says. */
    static Map<String, String> asked(Context ctx, Lab lab) {
        return known(ctx.queryParamMap(), lab);
    }

    /** Anything else in an address, such as what a mail program appends to it, is not the lab's business. */
    private static Map<String, String> known(Map<String, List<String>> all, Lab lab) {
        Map<String, String> texts = new LinkedHashMap<>();
        all.forEach((name, values) -> {
            if (!values.isEmpty()
                    && (name.equals(KnobsView.SEED) || lab.knob(name).isPresent())) {
                texts.put(name, values.get(values.size() - 1));
            }
        });
        return texts;
    }

    /** What a kept run was made with. */
    static Map<String, String> of(LabAttempt attempt) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String pair : attempt.knobs().split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                texts.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        texts.put(KnobsView.SEED, Long.toString(attempt.seed()));
        return texts;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** The settings of a kept run; empty when the lab has changed since, so that they mean nothing any more. */
    static Optional<KnobSettings> settings(Lab lab, LabAttempt attempt) {
        Map<String, String> texts = of(attempt);
        texts.remove(KnobsView.SEED);
        KnobSettings.Given given = KnobSettings.read(lab.knobs(), texts);
        boolean runs = given.sound()
                && lab.scenario().fill(given.settings()).scenario().isPresent();
        return runs ? Optional.of(given.settings()) : Optional.empty();
    }

    /** Where a kept run can be seen again. */
    static String address(Lab lab, LabAttempt attempt) {
        return settings(lab, attempt)
                .map(settings -> new RunAddress(lab.id(), settings, attempt.seed()).page())
                .orElse("");
    }

    /** Equal for runs that are the same. */
    static String signature(LabRun run) {
        return run.seed() + "?" + RunAddress.query(run.settings().positions());
    }

    /** Equal for runs that are the same. */
    static String signature(LabAttempt attempt) {
        return attempt.seed() + "?" + attempt.knobs();
    }
}
