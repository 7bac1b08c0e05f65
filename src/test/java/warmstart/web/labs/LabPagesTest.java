package warmstart.web.labs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.accounts.LearnerId;
import warmstart.labs.LabId;
import warmstart.study.LabAttempt;
import warmstart.web.drive.Form;
import warmstart.web.drive.Html;
import warmstart.web.drive.Reply;
import warmstart.web.drive.Site;
import warmstart.web.drive.Visitor;

/** Lab 2 as a visitor without scripts uses it. */
final class LabPagesTest {
    private static final String LAB = "/labs/when-nobody-is-waiting";

    private final Site site = Site.fresh();
    private Visitor visitor = site.visitor();

    @BeforeEach
    void arrive() {
        visitor = site.visitor();
    }

    @AfterEach
    void close() {
        site.close();
    }

    /** The form of the knobs; the driver reads one choice only, so the others are set here. */
    private Form knobs() {
        return visitor.get(LAB)
                .form(LAB + "/runs")
                .with("keep", "nothing")
                .with("permission", "logs-only")
                .with("reserve", "off");
    }

    private List<LabAttempt> attempts() {
        return site.database().labs().latest(LearnerId.SOLO, new LabId("when-nobody-is-waiting"), 10);
    }

    @Test
    void listShowsTheLabAndWhatWasReached() {
        assertThat(visitor.get("/labs").body()).contains("When nobody is waiting", "15 min", "not run yet");
        visitor.follow(knobs());
        assertThat(visitor.get("/labs").body())
                .contains("goals reached at 09:00")
                .doesNotContain("not run yet");
    }

    @Test
    void firstVisitShowsAnEmptyStageAndOneNextStep() {
        Reply page = visitor.get(LAB);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Say first what you expect").doesNotContain("id=\"run\"");
        Html html = page.html();
        assertThat(html.all("g").stream().filter(g -> g.hasClass("env"))).allMatch(g -> g.hasClass("cold"));
        // Before the prediction is locked there is one thing to do, and Run is the other button.
        assertThat(html.all("button").stream().filter(b -> b.hasClass("go"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/labs/no-such-lab", "/labs/No%20Lab", "/labs/..%2f..%2fetc"})
    void unknownLabIsNotFound(String path) {
        assertThat(visitor.get(path).status()).isEqualTo(404);
    }

    @Test
    void runIsKeptAndLeadsToAnAddressThatShowsIt() {
        Reply sent = visitor.send(knobs().with("events", "7"));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location())
                .startsWith(LAB + "?seed=")
                .contains("&events=7&")
                .endsWith("#stage");
        assertThat(attempts()).hasSize(1);
        assertThat(attempts().get(0).knobs()).contains("events=7");
        Reply page = visitor.get(sent.location());
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("7 events: ", "id=\"run\"");
    }

    @Test
    void lockedPredictionIsJudgedByTheLabAsItWasFoundAndCannotBeChanged() {
        Form predictions = visitor.get(LAB).form(LAB + "/predictions");
        assertThat(visitor.send(predictions.with("fate", "kept").with("last-attempt", "2 min"))
                        .status())
                .isEqualTo(303);
        assertThat(visitor.send(predictions.with("fate", "gone")).status()).isEqualTo(303);
        assertThat(visitor.get(LAB).body())
                .contains("It is kept in a queue", "locked at 09:00")
                .doesNotContain("The lab as the team left it says");
        // With a dead-letter queue and its permission events are kept; the prediction is about the lab as found.
        Reply page = visitor.follow(knobs().with("keep", "dlq-queue").with("permission", "queue"));
        assertThat(page.body())
                .contains("You said <strong>It is kept in a queue", "says <strong>It is gone", "Not what you said.");
        assertThat(attempts().get(0).predictions()).contains("fate=kept", "last-attempt=2+min");
    }

    @Test
    void predictionThatCannotBeReadComesBackWithAMessage() {
        Form predictions = visitor.get(LAB).form(LAB + "/predictions");
        Reply page = visitor.send(predictions.with("last-attempt", "a while"));
        assertThat(page.status()).isEqualTo(422);
        Html.Tag field = field(page.html(), "last-attempt");
        assertThat(field.value("value")).isEqualTo("a while");
        assertThat(field.value("aria-invalid")).isEqualTo("true");
        assertThat(page.html().ids()).contains(field.value("aria-describedby"));
        assertThat(visitor.send(predictions).status()).as("nothing predicted").isEqualTo(422);
    }

    @Test
    void afterARunThereIsNothingLeftToPredict() {
        Form predictions = visitor.get(LAB).form(LAB + "/predictions").with("fate", "gone");
        visitor.follow(knobs());
        visitor.send(predictions);
        assertThat(visitor.get(LAB).body()).contains("You made no prediction.");
    }

    @Test
    void badKnobComesBackWithItsMessageAndEverythingElseThatWasTyped() {
        Reply page = visitor.send(knobs().with("retry-attempts", "7").with("events", "9"));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("more than the service allows", "Nothing was run.");
        Html.Tag wrong = field(page.html(), "retry-attempts");
        assertThat(wrong.value("value")).isEqualTo("7");
        assertThat(wrong.value("aria-invalid")).isEqualTo("true");
        assertThat(page.html().ids()).contains(wrong.value("aria-describedby").split(" "));
        assertThat(field(page.html(), "events").value("value")).isEqualTo("9");
        assertThat(field(page.html(), "events").has("aria-invalid")).isFalse();
        assertThat(attempts()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"seed=x", "seed=-1", "seed=1&retry-attempts=99", "keep=nowhere-at-all", "reserve=perhaps"})
    void badAddressIsRefusedAsTheFormIs(String query) {
        assertThat(visitor.get(LAB + "?" + query).status()).isEqualTo(422);
    }

    @Test
    void hostileTextStaysText() {
        String hostile = "\"><script>alert(1)</script>";
        Reply page = visitor.send(
                knobs().with("events", hostile).with("keep", hostile).with("seed", hostile));
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).doesNotContain("<script>alert").contains("&quot;&gt;&lt;script&gt;alert");
        assertThat(visitor.get(LAB + "?seed=2&event=%3Cscript%3Ealert(1)%3C/script%3E&t=%22%3E%3Ci%20x%3E")
                        .body())
                .doesNotContain("<script>alert", "<i x>");
    }

    @Test
    void formWithoutItsTokenIsRefused() {
        assertThat(visitor.send(knobs().without("_token")).status()).isEqualTo(403);
        assertThat(attempts()).isEmpty();
    }

    @Test
    void sharedAddressGivesTheSamePageToSomebodyElse() {
        String address = visitor.send(knobs().with("events", "20")).location();
        String mine = visitor.get(address).body();
        try (Site other = Site.fresh()) {
            String theirs = other.visitor().get(address).body();
            assertThat(part(theirs, "class=\"theatre\"", "</section>"))
                    .isEqualTo(part(mine, "class=\"theatre\"", "</section>"));
            assertThat(part(theirs, "id=\"run\"", "</template>")).isEqualTo(part(mine, "id=\"run\"", "</template>"));
            assertThat(other.database().labs().latest(LearnerId.SOLO, 1))
                    .as("looking is not running")
                    .isEmpty();
        }
    }

    @Test
    void addressShowsTheMomentAndTheStoryItNames() {
        String run = LAB + "?seed=2&reserve=on&reserved=1&failure-rate=100";
        Reply page = visitor.get(run + "&t=61.5&event=uploads-2");
        assertThat(page.body()).contains("At 1:01.5: ", "<span data-time>1:01.5</span>", "data-told=\"uploads-2\"");
        assertThat(visitor.get(run + "&t=999999999").body()).doesNotContain("At 277777");
        assertThat(visitor.get(run + "&t=-3&event=nobody").status()).isEqualTo(200);
    }

    @Test
    void stepsAreButtonsThatLeadToTheMomentsBesideThisOne() {
        Html page = visitor.get(LAB + "?seed=2&t=0").html();
        assertThat(step(page, "-1").has("disabled")).isTrue();
        String on = step(page, "1").value("value");
        assertThat(on).isEqualTo("0.1");
        Html next = visitor.get(LAB + "?seed=2&t=" + on).html();
        assertThat(step(next, "-1").value("value")).isEqualTo("0");
    }

    @Test
    void everyPresetRunsAndTheSolutionReachesAllGoals() {
        for (String preset : List.of("as-found", "no-permission", "one-at-a-time", "switched-off", "solution")) {
            Reply page = visitor.follow(knobs().with("preset", preset));
            assertThat(page.status()).as(preset).isEqualTo(200);
        }
        assertThat(visitor.follow(knobs().with("preset", "solution")).body())
                .contains("5 of 5 reached", "All goals are reached.");
    }

    @Test
    void runIsComparedWithTheOneBefore() {
        visitor.follow(knobs());
        String body = visitor.follow(knobs().with("retry-attempts", "0")).body();
        assertThat(body).contains("You set Retry attempts to 0", "it was 2");
    }

    @Test
    void traceIsATableWhosePartsLeadToOneAnother() {
        Reply page = visitor.get(LAB + "?seed=2&events=60&from=150");
        assertThat(page.body()).contains("rows 151 to 300 of ", "Earlier rows", "Later rows");
        assertThat(page.html().all("details").stream().filter(d -> d.has("open")))
                .isNotEmpty();
    }

    @Test
    void everyLinkIntoTheRunAnswers() {
        Html page = visitor.get(LAB + "?seed=2&keep=dlq-queue").html();
        List<String> links = page.all("a").stream()
                .map(a -> a.value("href"))
                .filter(href -> href.startsWith(LAB + "?"))
                .map(href -> href.replaceFirst("#.*", ""))
                .distinct()
                .toList();
        assertThat(links).hasSizeGreaterThan(10);
        for (String link : links.subList(0, 10)) {
            assertThat(visitor.get(link).status()).as(link).isEqualTo(200);
        }
    }

    @Test
    void largestRunIsServed() {
        Reply page = visitor.get(LAB + "?seed=2&events=100&failure-rate=100&reserve=on&reserved=1");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body().length()).as("characters, before compression").isLessThan(2_000_000);
    }

    private static Html.Tag field(Html page, String name) {
        return page.all("input").stream()
                .filter(input ->
                        input.value("name").equals(name) && !input.value("type").equals("hidden"))
                .findFirst()
                .orElseThrow();
    }

    private static Html.Tag step(Html page, String by) {
        return page.all("button").stream()
                .filter(button -> button.value("data-step").equals(by))
                .findFirst()
                .orElseThrow();
    }

    private static String part(String page, String from, String to) {
        int start = page.indexOf(from);
        return page.substring(start, page.indexOf(to, start));
    }
}
