package warmstart.web.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import warmstart.accounts.LearnerId;
import warmstart.accounts.Preferences;
import warmstart.accounts.Theme;
import warmstart.web.drive.Form;
import warmstart.web.drive.Html;
import warmstart.web.drive.Reply;
import warmstart.web.drive.Site;
import warmstart.web.drive.Visitor;

/** The form of settings: kept when all is well, shown again with every mistake beside its field when not. */
class SettingsTest {
    private final Site site = Site.fresh();
    private final Visitor visitor = site.visitor();

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void whatIsKeptIsInForceAndShown() {
        Form form = visitor.get("/settings")
                .form("/settings")
                .with("zone", "Europe/Zurich")
                .with("rollover", "3")
                .with("newPerDay", "7")
                .with("retention", "85")
                .with("theme", "dark")
                .without("shortcuts");

        Reply saved = visitor.send(form);

        assertThat(saved.status()).isEqualTo(303);
        assertThat(saved.location()).isEqualTo("/settings?saved");
        assertThat(preferences())
                .isEqualTo(new Preferences(ZoneId.of("Europe/Zurich"), 3, 7, 85, Theme.DARK, /* shortcuts= */ false));
        Reply shown = visitor.get(saved.location());
        assertThat(shown.body()).contains("role=\"status\"");
        assertThat(shown.form("/settings").fields())
                .containsAllEntriesOf(Map.of("zone", "Europe/Zurich", "rollover", "3", "theme", "dark"))
                .doesNotContainKey("shortcuts");
        assertThat(shown.html().all("html").get(0).attributes())
                .containsEntry("data-theme", "dark")
                .containsEntry("data-shortcuts", "false");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zone      | Mars/Olympus | No time zone is called this.
            zone      | ''           | No time zone is called this.
            rollover  | 24           | Give a whole number from 0 to 23.
            rollover  | -1           | Give a whole number from 0 to 23.
            rollover  | ''           | Give a whole number from 0 to 23.
            newPerDay | 201          | Give a whole number from 0 to 200.
            newPerDay | 99999999999  | Give a whole number from 0 to 200.
            newPerDay | 3.5          | Give a whole number from 0 to 200.
            retention | 69           | Give a whole number from 70 to 97.
            retention | ninety       | Give a whole number from 70 to 97.
            theme     | sepia        | Choose one of the three.
            """)
    void aMistakeStandsBesideItsFieldAndTheInputIsKept(String field, String typed, String words) {
        Preferences before = preferences();
        Form form = visitor.get("/settings").form("/settings").with("newPerDay", "9");

        Reply reply = visitor.send(form.with(field, typed));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).contains(words, "Not kept yet");
        if (!field.equals("theme")) {
            Html.Tag input = input(reply.html(), field);
            assertThat(input.value("value")).isEqualTo(typed);
            assertThat(input.value("aria-invalid")).isEqualTo("true");
            assertThat(described(reply, input)).contains(words);
        }
        if (!field.equals("newPerDay")) {
            assertThat(input(reply.html(), "newPerDay").value("value")).isEqualTo("9");
        }
        assertThat(preferences()).isEqualTo(before);
    }

    @Test
    void allMistakesAreToldAtOnce() {
        Form form = visitor.get("/settings")
                .form("/settings")
                .with("zone", "x")
                .with("rollover", "x")
                .with("newPerDay", "x")
                .with("retention", "x");

        Html page = visitor.send(form).html();

        assertThat(page.all("input").stream()
                        .filter(input -> input.value("aria-invalid").equals("true")))
                .hasSize(4);
    }

    @Test
    void whatTheRegisterOffersAsAZoneIsTaken() {
        Html page = visitor.get("/settings").html();
        Form form = page.form("/settings");
        for (Html.Tag zone : page.all("option").stream()
                .filter(option -> option.value("value").matches("(Europe|Pacific)/[C-K].*|UTC"))
                .toList()) {
            assertThat(visitor.send(form.with("zone", zone.value("value"))).status())
                    .as(zone.value("value"))
                    .isEqualTo(303);
        }
    }

    @Test
    void hostileInputComesBackAsText() {
        Form form = visitor.get("/settings").form("/settings").with("zone", "\"><script>alert(1)</script>");

        Reply reply = visitor.send(form);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.body()).doesNotContain("<script>alert");
        assertThat(input(reply.html(), "zone").value("value")).isEqualTo("\"><script>alert(1)</script>");
    }

    @Test
    void fieldsThatAreNotOnTheFormChangeNothing() {
        Form form = visitor.get("/settings").form("/settings").with("id", "2").with("role", "admin");

        assertThat(visitor.send(form).status()).isEqualTo(303);
    }

    private static Html.Tag input(Html page, String name) {
        return page.all("input").stream()
                .filter(input -> input.value("name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String described(Reply reply, Html.Tag input) {
        Html page = reply.html();
        Html.Tag hint = page.tags().stream()
                .filter(tag -> tag.value("id").equals(input.value("aria-describedby")))
                .findFirst()
                .orElseThrow();
        return reply.body().substring(hint.end(), reply.body().indexOf("</p>", hint.end()));
    }

    private Preferences preferences() {
        return site.database().learners().learner(LearnerId.SOLO).preferences();
    }
}
