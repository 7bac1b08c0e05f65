package warmstart.web.labs;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import warmstart.accounts.LearnerId;
import warmstart.labs.Lab;
import warmstart.labs.LabId;
import warmstart.study.LabAttempt;
import warmstart.study.LabStore;
import warmstart.web.labs.page.RunAddress;

/**
 * What a learner predicted in a lab, once and for all.
 *
 * <p>Predictions are kept with the runs. Until there is a run, the learner's browser carries them: see
 * {@code RATIONALE.md}.
 *
 * @param answers guess by prediction
 * @param lockedAt when they were locked
 */
record Guesses(Map<String, String> answers, Instant lockedAt) {
    private static final String COOKIE = "warmstart_guess_";
    private static final String LOCKED_AT = "at";
    private static final int COOKIE_CHARS_MAX = 3000;
    private static final int MONTH_SECONDS = 30 * 24 * 3600;

    Guesses {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** What is known: the predictions kept with the latest run, else what the browser carries. */
    static Optional<Guesses> of(Context ctx, Lab lab, LabStore store) {
        List<LabAttempt> latest = store.latest(LearnerId.SOLO, lab.id(), 1);
        if (latest.isEmpty()) {
            return carried(ctx, lab);
        }
        LabAttempt attempt = latest.get(0);
        return attempt.predictions().isEmpty()
                ? Optional.empty()
                : Optional.of(of(lab, parse(attempt.predictions()), attempt.at()));
    }

    private static Guesses of(Lab lab, Map<String, String> said, Instant fallback) {
        Map<String, String> answers = new LinkedHashMap<>();
        lab.predictions().forEach(p -> answers.put(p.id(), said.getOrDefault(p.id(), "")));
        return new Guesses(answers, instant(said.getOrDefault(LOCKED_AT, ""), fallback));
    }

    private static Instant instant(String millis, Instant fallback) {
        return millis.matches("\\d{1,15}") ? Instant.ofEpochMilli(Long.parseLong(millis)) : fallback;
    }

    private static Optional<Guesses> carried(Context ctx, Lab lab) {
        String cookie = ctx.cookie(COOKIE + lab.id());
        if (cookie == null || cookie.length() > COOKIE_CHARS_MAX || !cookie.matches("[A-Za-z0-9_-]+")) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cookie);
            Guesses guesses = of(lab, parse(new String(bytes, StandardCharsets.UTF_8)), Instant.EPOCH);
            boolean anything = guesses.answers.values().stream().anyMatch(answer -> !answer.isEmpty());
            return anything ? Optional.of(guesses) : Optional.empty();
        } catch (IllegalArgumentException tampered) {
            // Whoever changes their own cookie has locked nothing.
            return Optional.empty();
        }
    }

    /** Gives them to the browser, to bring them back with the first run. */
    void carry(Context ctx, LabId lab) {
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        Cookie cookie =
                new Cookie(COOKIE + lab, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        cookie.setMaxAge(MONTH_SECONDS);
        cookie.setPath(lab.address());
        ctx.cookie(cookie);
    }

    /** As a run keeps them: {@code fate=gone&last-attempt=2&at=1795450800000}. */
    String text() {
        Map<String, String> all = new LinkedHashMap<>(answers);
        all.put(LOCKED_AT, Long.toString(lockedAt.toEpochMilli()));
        return RunAddress.query(all);
    }

    private static Map<String, String> parse(String text) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
