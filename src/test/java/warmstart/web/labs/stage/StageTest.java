package warmstart.web.labs.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import warmstart.labs.Lab;
import warmstart.labs.LabId;
import warmstart.labs.LabRun;
import warmstart.labs.LabRunner;
import warmstart.labs.Preset;
import warmstart.simulator.lambda.story.Fate;
import warmstart.simulator.lambda.story.Series;
import warmstart.web.drive.Shelves;

final class StageTest {
    private static final Lab LAB =
            Shelves.shipped().labs().find(new LabId("when-nobody-is-waiting")).orElseThrow();

    private static LabRun run(Preset preset) {
        return LabRunner.standard().run(LAB, preset.settings(), LAB.seed());
    }

    private static Cast cast(LabRun run) {
        return new Cast(run.scenario(), run.trace().rows());
    }

    @Test
    void atTheEndEveryEventLiesWhereItsFateSays() {
        for (Preset preset : LAB.presets()) {
            LabRun run = run(preset);
            Moment end = cast(run).at(Long.MAX_VALUE);
            assertThat(end.events(Moment.SUCCEEDED))
                    .containsExactlyInAnyOrderElementsOf(ended(run, Fate.End.SUCCEEDED));
            assertThat(end.events(Moment.LOST)).containsExactlyInAnyOrderElementsOf(ended(run, Fate.End.DISCARDED));
            assertThat(end.events(Moment.outlet("failed-uploads")))
                    .containsExactlyInAnyOrderElementsOf(ended(run, Fate.End.SENT_TO_DEAD_LETTER_QUEUE));
            assertThat(end.events(Moment.ROOM)).as(preset.id()).isEmpty();
            assertThat(end.events(Moment.RETRY)).as(preset.id()).isEmpty();
        }
    }

    private static List<String> ended(LabRun run, Fate.End end) {
        return run.fates().stream()
                .filter(fate -> fate.end() == end)
                .map(Fate::event)
                .toList();
    }

    @Test
    void countsOnTheStageAreThoseOfTheCharts() {
        for (Preset preset : LAB.presets()) {
            LabRun run = run(preset);
            for (Series series : run.series()) {
                for (Series.Point point : series.points()) {
                    Moment moment = cast(run).at(point.t());
                    long shown = switch (series.name()) {
                        case "concurrency" -> moment.slotsIn(Slot.State.BUSY) + moment.slotsIn(Slot.State.INITIALISING);
                        case "waiting" ->
                            moment.events(Moment.ROOM).size()
                                    + moment.events(Moment.RETRY).size();
                        default -> point.value();
                    };
                    assertThat(shown)
                            .as("%s at %d with %s", series.name(), point.t(), preset.id())
                            .isEqualTo(point.value());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # places, size
            1,  full
            5,  full
            10, full
            11, compact
            24, compact
            25, compact
            48, compact
            49, small
            90, small
            """)
    void placesAreAsLargeAsTheirNumberAllows(int places, String size) {
        assertThat(Slots.fit(new Rect(0, 0, 280, 312), places).size()).isEqualTo(size);
    }

    @Test
    void placesStayInTheirAreaAndApart() {
        Rect area = new Rect(10, 20, 280, 312);
        for (int places : IntStream.rangeClosed(1, 130).toArray()) {
            List<Rect> cells = Slots.fit(area, places).cells();
            for (Rect cell : cells) {
                assertThat(cell.right()).isLessThanOrEqualTo(area.right());
                assertThat(cell.bottom()).isLessThanOrEqualTo(area.bottom());
            }
            assertThat(cells).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12, 60, 100})
    void everyZoneHoldsWhatTheRunPutsIntoIt(int events) {
        Zone zone = Zone.fit("room", new Rect(0, 0, 204, 60), events);
        assertThat(zone.capacity()).isGreaterThanOrEqualTo(events);
        assertThat(zone.cell()).isLessThanOrEqualTo(Zone.CELL_FULL);
    }

    @Test
    void nothingIsDrawnBesideTheDrawing() {
        for (Preset preset : LAB.presets()) {
            Cast cast = cast(run(preset));
            for (Drawing drawing : List.of(WidePlan.draw(cast, Long.MAX_VALUE), TallPlan.draw(cast, Long.MAX_VALUE))) {
                assertThat(drawing.boxes()).allSatisfy(box -> {
                    assertThat(box.area().right()).isLessThanOrEqualTo(drawing.width());
                    assertThat(box.area().bottom()).isLessThanOrEqualTo(drawing.height());
                });
                assertThat(drawing.texts())
                        .allSatisfy(text -> assertThat(text.y()).isLessThan(drawing.height()));
            }
        }
    }

    @Test
    void deniedDeliveryNamesThePolicyOnlyOnceItHappened() {
        LabRun run = run(LAB.preset("no-permission").orElseThrow());
        assertThat(WidePlan.draw(cast(run), 0).denials()).singleElement().satisfies(denial -> {
            assertThat(denial.lines()).containsExactly("denied: AWSLambdaBasicExecutionRole");
            assertThat(denial.shown()).isFalse();
        });
        assertThat(WidePlan.draw(cast(run), Long.MAX_VALUE).denials())
                .allSatisfy(denial -> assertThat(denial.shown()).isTrue());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            0,           0:00.0,  0
            41_299_999,  0:41.2,  41.299999
            60_402_000,  1:00.4,  60.402
            3_599_999_999, 59:59.9, 3599.999999
            3_720_000_000, 1:02:00, 3720
            """)
    void timeIsSaidAndAddressed(String micros, String words, String seconds) {
        long value = Long.parseLong(micros.replace("_", ""));
        assertThat(RunClock.words(value)).isEqualTo(words);
        assertThat(RunClock.seconds(value)).isEqualTo(seconds);
        assertThat(RunClock.parse(seconds)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1e3", "1.", ".5", "1.0000001", "99999999999", "NaN", "１"})
    void whatIsNoTimeIsNone(String text) {
        assertThat(RunClock.parse(text)).isEmpty();
    }
}
