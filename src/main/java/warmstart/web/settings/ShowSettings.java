package warmstart.web.settings;

import io.javalin.http.Context;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import warmstart.accounts.LearnerId;
import warmstart.accounts.LearnerStore;
import warmstart.accounts.Preferences;
import warmstart.web.Pages;
import warmstart.web.Section;

/** {@code GET /settings}: the form with what is in force. */
public final class ShowSettings {
    private static final List<String> ZONES = zones();

    private final LearnerStore learners;
    private final Pages pages;

    /**
     * The page of settings.
     *
     * @param form what its fields hold
     * @param mistakes what is wrong with them, by field
     * @param saved whether the form was just saved
     * @param zones the names of all time zones
     * @param newMax the most new questions a day
     * @param retentionMin the least retention, in percent
     * @param retentionMax the greatest, in percent
     */
    public record SettingsView(
            SettingsForm form,
            Map<String, String> mistakes,
            boolean saved,
            List<String> zones,
            int newMax,
            int retentionMin,
            int retentionMax) {}

    public ShowSettings(LearnerStore learners, Pages pages) {
        this.learners = learners;
        this.pages = pages;
    }

    /** Answers with the form. */
    public void handle(Context ctx) {
        Preferences inForce = learners.learner(LearnerId.SOLO).preferences();
        show(ctx, SettingsForm.of(inForce), Map.of(), ctx.queryParam("saved") != null);
    }

    void show(Context ctx, SettingsForm form, Map<String, String> mistakes, boolean saved) {
        pages.show(
                ctx,
                Section.SETTINGS,
                "settings/settings",
                new SettingsView(
                        form,
                        mistakes,
                        saved,
                        ZONES,
                        Preferences.NEW_PER_DAY_MAX,
                        Preferences.RETENTION_MIN,
                        Preferences.RETENTION_MAX));
    }

    /** Regions and cities only: the other names are old or technical. */
    private static List<String> zones() {
        TreeSet<String> zones = new TreeSet<>(ZoneId.getAvailableZoneIds());
        zones.removeIf(zone -> !zone.matches("[A-Z][A-Za-z]+/[A-Za-z_/-]+") || zone.startsWith("Etc/"));
        zones.add("UTC");
        return List.copyOf(zones);
    }
}
