package warmstart.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import warmstart.scheduling.Steps.Step;

/** One card at the moment of its answer. */
final class Answering {
    private static final int MINUTES_A_DAY = 1_440;

    private final Scheduler scheduler;
    private final CardState card;
    private final Instant now;
    private final int elapsedDays;
    private final Optional<Spread> spread;

    Answering(Scheduler scheduler, CardState card, long cardNumber, Instant now) {
        this.scheduler = scheduler;
        this.card = card;
        this.now = now;
        this.elapsedDays = card.lastReview()
                .map(last -> scheduler.days().daysBetween(last, now))
                .orElse(0);
        this.spread =
                scheduler.settings().fuzz() ? Optional.of(Spread.of(cardNumber, card.reps() + 1)) : Optional.empty();
    }

    /** A new card, or one in its steps. */
    Outcomes inSteps() {
        return new Outcomes(stepped(Grade.AGAIN), stepped(Grade.HARD), stepped(Grade.GOOD), stepped(Grade.EASY));
    }

    /** A card that was put off by days: a lapse leads to the relearning steps, the other grades to days in their order. */
    Outcomes inReview() {
        int good = intervalDays(Grade.GOOD);
        int hard = Math.min(intervalDays(Grade.HARD), good);
        good = Math.max(good, hard + 1);
        int easy = Math.max(intervalDays(Grade.EASY), good + 1);
        return new Outcomes(
                lapsed(),
                putOff(Grade.HARD, hard, card.lapses()),
                putOff(Grade.GOOD, good, card.lapses()),
                putOff(Grade.EASY, easy, card.lapses()));
    }

    /** Any card when there are no steps within a day. */
    Outcomes inDaysOnly() {
        int again = Math.min(intervalDays(Grade.AGAIN), intervalDays(Grade.HARD));
        int hard = Math.max(intervalDays(Grade.HARD), again + 1);
        int good = Math.max(intervalDays(Grade.GOOD), hard + 1);
        int easy = Math.max(intervalDays(Grade.EASY), good + 1);
        int lapses = card.phase() == Phase.NEW ? card.lapses() : card.lapses() + 1;
        return new Outcomes(
                putOff(Grade.AGAIN, again, lapses),
                putOff(Grade.HARD, hard, card.lapses()),
                putOff(Grade.GOOD, good, card.lapses()),
                putOff(Grade.EASY, easy, card.lapses()));
    }

    private Outcome stepped(Grade grade) {
        boolean relearning = card.phase() == Phase.RELEARNING;
        SchedulerSettings settings = scheduler.settings();
        Steps steps = new Steps(relearning ? settings.relearningSteps() : settings.learningSteps());
        Phase phase = relearning ? Phase.RELEARNING : Phase.LEARNING;
        return steps.after(grade, card.step())
                .map(step -> waiting(grade, step, phase, card.lapses()))
                .orElseGet(() -> putOff(grade, intervalDays(grade), card.lapses()));
    }

    private Outcome lapsed() {
        int lapses = card.lapses() + 1;
        return new Steps(scheduler.settings().relearningSteps())
                .afterLapse(card.step())
                .map(step -> waiting(Grade.AGAIN, step, Phase.RELEARNING, lapses))
                .orElseGet(() -> putOff(Grade.AGAIN, intervalDays(Grade.AGAIN), lapses));
    }

    /** A wait of minutes; one of a day or more counts as an interval, and the place in the steps is kept. */
    private Outcome waiting(Grade grade, Step step, Phase phase, int lapses) {
        Instant due = now.plus(Duration.ofMinutes(step.minutes()));
        boolean withinADay = step.minutes() < MINUTES_A_DAY;
        int days = withinADay ? 0 : step.minutes() / MINUTES_A_DAY;
        return outcome(grade, new Plan(withinADay ? phase : Phase.REVIEW, due, days, step.index()), lapses);
    }

    private Outcome putOff(Grade grade, int days, int lapses) {
        return outcome(grade, new Plan(Phase.REVIEW, scheduler.days().plusDays(now, days), days, 0), lapses);
    }

    private record Plan(Phase phase, Instant due, int intervalDays, int step) {}

    private Outcome outcome(Grade grade, Plan plan, int lapses) {
        MemoryState memory = memoryAfter(grade);
        CardState next = new CardState(
                plan.phase(),
                plan.due(),
                memory.stability(),
                memory.difficulty(),
                plan.intervalDays(),
                plan.step(),
                card.reps() + 1,
                lapses,
                Optional.of(now));
        return new Outcome(grade, next, now, elapsedDays);
    }

    private int intervalDays(Grade grade) {
        int days = scheduler.intervalDays(memoryAfter(grade).stability());
        return spread.map(s -> s.of(days, elapsedDays, scheduler.settings().maximumDays()))
                .orElse(days);
    }

    private MemoryState memoryAfter(Grade grade) {
        return card.phase() == Phase.NEW
                ? scheduler.fsrs().first(grade)
                : scheduler.fsrs().next(new MemoryState(card.stability(), card.difficulty()), elapsedDays, grade);
    }
}
