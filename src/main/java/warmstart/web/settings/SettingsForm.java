package warmstart.web.settings;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import warmstart.accounts.Preferences;
import warmstart.accounts.Theme;

/**
 * The form of settings as it was typed.
 *
 * @param zone a zone id such as {@code Europe/Zurich}
 * @param rollover an hour, 0 to 23
 * @param newPerDay how many new questions a day
 * @param retention the share of reviews to be recalled, in percent
 * @param theme {@code system}, {@code light} or {@code dark}
 * @param shortcuts whether single keys act
 */
public record SettingsForm(
        String zone, String rollover, String newPerDay, String retention, String theme, boolean shortcuts) {
    private static final int HOUR_MAX = 23;

    /** The form in a request; a missing field is empty. */
    static SettingsForm read(Context ctx) {
        return new SettingsForm(
                text(ctx, "zone"),
                text(ctx, "rollover"),
                text(ctx, "newPerDay"),
                text(ctx, "retention"),
                text(ctx, "theme"),
                ctx.formParam("shortcuts") != null);
    }

    /** The form that shows what is in force. */
    static SettingsForm of(Preferences preferences) {
        return new SettingsForm(
                shown(preferences.zone()),
                String.valueOf(preferences.rolloverHour()),
                String.valueOf(preferences.newPerDay()),
                String.valueOf(preferences.desiredRetention()),
                preferences.theme().word(),
                preferences.shortcuts());
    }

    /** A machine without a zone of its own calls it {@code Z} or {@code Etc/UTC}; people call it UTC. */
    private static String shown(ZoneId zone) {
        return zone.getId().equals("Z") || zone.getId().equals("Etc/UTC") ? "UTC" : zone.getId();
    }

    /** What is wrong, by field, with the next step; empty when all is well. */
    Map<String, String> mistakes() {
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (zoneId().isEmpty()) {
            mistakes.put("zone", "No time zone is called this. Choose one from the list, such as Europe/London.");
        }
        whole("rollover", rollover, 0, HOUR_MAX, mistakes);
        whole("newPerDay", newPerDay, 0, Preferences.NEW_PER_DAY_MAX, mistakes);
        whole("retention", retention, Preferences.RETENTION_MIN, Preferences.RETENTION_MAX, mistakes);
        if (Theme.of(theme).isEmpty()) {
            mistakes.put("theme", "Choose one of the three.");
        }
        return Collections.unmodifiableMap(mistakes);
    }

    /** The settings; only when there are no {@link #mistakes}. */
    Preferences preferences() {
        return new Preferences(
                zoneId().orElseThrow(),
                Integer.parseInt(rollover),
                Integer.parseInt(newPerDay),
                Integer.parseInt(retention),
                Theme.of(theme).orElseThrow(),
                shortcuts);
    }

    private Optional<ZoneId> zoneId() {
        try {
            return Optional.of(ZoneId.of(zone));
        } catch (DateTimeException e) {
            // A name that no zone has: the form says so beside the field.
            return Optional.empty();
        }
    }

    private static void whole(String field, String text, int least, int most, Map<String, String> mistakes) {
        boolean fits = text.matches("\\d{1,4}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
        if (!fits) {
            mistakes.put(field, "Give a whole number from " + least + " to " + most + ".");
        }
    }

    private static String text(Context ctx, String field) {
        return Optional.ofNullable(ctx.formParam(field)).orElse("").strip();
    }
}
