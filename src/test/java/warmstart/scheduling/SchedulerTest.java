package warmstart.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import warmstart.base.Rng;

class SchedulerTest {
    private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final SchedulerSettings EXACT = settings(false, List.of(1L, 10L), List.of(10L));

    private final Scheduler scheduler = new Scheduler(EXACT, ReviewDay.utc());

    /** First stabilities 0.212, 1.2931, 2.3065, 8.2956; after Easy the interval is round(8.2956·1) = 8 days. */
    @Test
    void aNewCardOffersItsFourWays() {
        Outcomes outcomes = scheduler.preview(CardState.fresh(MONDAY_NOON), 1, MONDAY_NOON);

        // (1 min + 10 min) / 2 = 5.5, rounded to 6.
        assertThat(words(outcomes)).containsExactly("1\u00a0min", "6\u00a0min", "10\u00a0min", "8\u00a0d");
        assertThat(outcomes.good().card().phase()).isEqualTo(Phase.LEARNING);
        assertThat(outcomes.good().card().step()).isEqualTo(1);
        assertThat(outcomes.easy().card().phase()).isEqualTo(Phase.REVIEW);
        assertThat(outcomes.easy().card().due()).isEqualTo("2026-12-01T12:00:00Z");
    }

    /** Good twice: the second on the same day keeps S = 2.3065, so the card returns in round(2.3065) = 2 days. */
    @Test
    void goodOnTheLastStepPutsTheCardOffByDays() {
        CardState learning = after(CardState.fresh(MONDAY_NOON), Grade.GOOD, MONDAY_NOON);
        CardState review = after(learning, Grade.GOOD, learning.due());

        assertThat(review.phase()).isEqualTo(Phase.REVIEW);
        assertThat(review.intervalDays()).isEqualTo(2);
        assertThat(review.step()).isZero();
        assertThat(review.due()).isEqualTo("2026-11-25T12:10:00Z");
    }

    @Test
    void againOnAnyStepReturnsToTheFirst() {
        CardState learning = after(CardState.fresh(MONDAY_NOON), Grade.GOOD, MONDAY_NOON);
        CardState again = after(learning, Grade.AGAIN, learning.due());
        assertThat(again.step()).isZero();
        assertThat(again.phase()).isEqualTo(Phase.LEARNING);
        assertThat(again.lapses()).isZero();
    }

    @Test
    void aLapseCountsOnceAndLeadsThroughTheRelearningSteps() {
        CardState review = after(CardState.fresh(MONDAY_NOON), Grade.EASY, MONDAY_NOON);
        CardState lapsed = after(review, Grade.AGAIN, review.due());
        assertThat(lapsed.phase()).isEqualTo(Phase.RELEARNING);
        assertThat(lapsed.lapses()).isEqualTo(1);
        assertThat(Duration.between(review.due(), lapsed.due())).hasMinutes(10);

        CardState twice = after(lapsed, Grade.AGAIN, lapsed.due());
        assertThat(twice.lapses()).isEqualTo(1);
        CardState back = after(twice, Grade.GOOD, twice.due());
        assertThat(back.phase()).isEqualTo(Phase.REVIEW);
        assertThat(back.reps()).isEqualTo(4); // Easy, Again, Again, Good
    }

    @Test
    void withoutStepsALapseIsPutOffByDays() {
        Scheduler stepless = new Scheduler(settings(false, List.of(), List.of()), ReviewDay.utc());
        CardState review = stepless.preview(CardState.fresh(MONDAY_NOON), 1, MONDAY_NOON)
                .again()
                .card();
        assertThat(review.phase()).isEqualTo(Phase.REVIEW);
        assertThat(review.intervalDays()).isEqualTo(1);
        CardState lapsed = stepless.preview(review, 1, review.due()).again().card();
        assertThat(lapsed.phase()).isEqualTo(Phase.REVIEW);
        assertThat(lapsed.lapses()).isEqualTo(1);
    }

    @Test
    void theFourIntervalsOfAReviewGrowWithTheGrade() {
        Rng rng = new Rng(7);
        Scheduler spread = new Scheduler(settings(true, List.of(1L, 10L), List.of(10L)), ReviewDay.utc());
        for (int i = 0; i < 500; i++) {
            CardState card = review(0.1 + rng.nextDouble() * 300, 1 + rng.nextDouble() * 9);
            Instant now = MONDAY_NOON.plus(Duration.ofHours(rng.nextInt(10_000)));
            Outcomes outcomes = spread.preview(card, rng.nextInt(1_000_000), now);
            assertThat(Stream.of(Grade.values()).map(g -> outcomes.of(g).card().due()))
                    .as("stability %s, difficulty %s", card.stability(), card.difficulty())
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    /** 30 days spread by 1 + 0.15·4.5 + 0.1·13 + 0.05·10 = 3.475: from round(26.525) = 27 to round(33.475) = 33. */
    @Test
    void intervalsAreSpreadWithinTheirBand() {
        assertThat(new Spread(0).of(30, 0, 36_500)).isEqualTo(27);
        assertThat(new Spread(0.9999).of(30, 0, 36_500)).isEqualTo(33);
        assertThat(new Spread(0.5).of(30, 0, 36_500)).isEqualTo(30);
        // Not spread back over the days that have just passed, nor above the longest interval, nor below 2.5 days at
        // all.
        assertThat(new Spread(0).of(30, 28, 36_500)).isEqualTo(29);
        assertThat(new Spread(0.9999).of(30, 0, 31)).isEqualTo(31);
        assertThat(new Spread(0.9999).of(2, 0, 36_500)).isEqualTo(2);
    }

    /** The first numbers of the reference implementation: alea("1")(), alea("17324525191985")(). */
    @Test
    void chanceIsThatOfTheReferenceImplementation() {
        assertThat(new Alea("1").next()).isEqualTo(0.526047095656395);
        assertThat(new Alea("17324525191985").next()).isEqualTo(0.6604413320310414);
        assertThat(Spread.of(17_324_525_191_980L, 5).chance()).isEqualTo(0.6604413320310414);
    }

    /** With S = 30: 0.9 after 30 days, by the definition of stability. Days are review days, not periods of 24 hours. */
    @Test
    void retrievabilityFallsWithTheDays() {
        CardState card = review(30, 5);
        assertThat(scheduler.retrievability(card, MONDAY_NOON)).isEqualTo(1);
        assertThat(scheduler.retrievability(card, Instant.parse("2026-12-23T00:00:00Z")))
                .isEqualTo(0.9);
        assertThat(scheduler.retrievability(CardState.fresh(MONDAY_NOON), MONDAY_NOON))
                .isZero();
    }

    /** The same moments are one day apart in UTC and the same study day in New York. */
    @Test
    void theLearnersDayDecidesWhichFormulaApplies() {
        Instant evening = Instant.parse("2026-11-24T01:00:00Z"); // 20:00 on the 23rd in New York
        CardState learning = after(CardState.fresh(MONDAY_NOON), Grade.GOOD, MONDAY_NOON);
        Scheduler newYork = new Scheduler(EXACT, new ReviewDay(ZoneId.of("America/New_York"), 4));

        assertThat(newYork.preview(learning, 1, evening).good().elapsedDays()).isZero();
        assertThat(newYork.preview(learning, 1, evening).good().card().stability())
                .isEqualTo(2.3065);
        assertThat(scheduler.preview(learning, 1, evening).good().elapsedDays()).isEqualTo(1);
        assertThat(scheduler.preview(learning, 1, evening).good().card().stability())
                .isGreaterThan(2.3065);
    }

    @Test
    void settingsOutsideTheirRangeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SchedulerSettings.defaults().withDesiredRetention(0));
        assertThatIllegalArgumentException().isThrownBy(() -> settings(false, List.of(0L), List.of()));
    }

    private CardState after(CardState card, Grade grade, Instant now) {
        return scheduler.preview(card, 1, now).of(grade).card();
    }

    private static CardState review(double stability, double difficulty) {
        return new CardState(
                Phase.REVIEW, MONDAY_NOON, stability, difficulty, 3, 0, 3, 0, java.util.Optional.of(MONDAY_NOON));
    }

    private static List<String> words(Outcomes outcomes) {
        return Stream.of(Grade.values()).map(g -> outcomes.of(g).words()).toList();
    }

    private static SchedulerSettings settings(boolean fuzz, List<Long> learning, List<Long> relearning) {
        return new SchedulerSettings(
                Weights.defaults(),
                0.9,
                SchedulerSettings.DAYS_MAX,
                fuzz,
                true,
                learning.stream().map(Duration::ofMinutes).toList(),
                relearning.stream().map(Duration::ofMinutes).toList());
    }
}
