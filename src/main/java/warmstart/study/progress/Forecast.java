package warmstart.study.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import warmstart.base.Check;
import warmstart.quiz.Item;
import warmstart.study.LearnerSnapshot;

/**
 * The week's load: how many cards come due on each of the next {@value #DAYS} study days, as things stand. Whatever is
 * overdue counts for today. New items and what today's answers will bring are not in it.
 *
 * @param days the study days, today first
 */
public record Forecast(List<Day> days) {
    /** How far it looks, today included. */
    public static final int DAYS = 7;

    public Forecast {
        days = List.copyOf(days);
        Check.argument(days.size() == DAYS, "a forecast has seven days");
    }

    /**
     * One study day.
     *
     * @param date its date
     * @param due how many cards come due
     */
    public record Day(LocalDate date, int due) {
        public Day {
            Objects.requireNonNull(date, "date");
        }
    }

    /** The forecast for a learner. */
    public static Forecast of(LearnerSnapshot learner) {
        LocalDate today = learner.day();
        int[] due = new int[DAYS];
        for (Item item : learner.deck().items()) {
            if (learner.cards().containsKey(item.id())) {
                LocalDate day = learner.days().of(learner.card(item).due());
                long ahead = Math.max(0, java.time.temporal.ChronoUnit.DAYS.between(today, day));
                if (ahead < DAYS) {
                    due[(int) ahead]++;
                }
            }
        }
        return new Forecast(java.util.stream.IntStream.range(0, DAYS)
                .mapToObj(ahead -> new Day(today.plusDays(ahead), due[ahead]))
                .toList());
    }

    /** How many cards come due in the week. */
    public int total() {
        return days.stream().mapToInt(Day::due).sum();
    }
}
