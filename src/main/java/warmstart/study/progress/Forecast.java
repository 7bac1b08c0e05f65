package warmstart.study.progress;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import warmstart.base.Check;
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
        List<LocalDate> due = learner.deck().items().stream()
                .flatMap(item -> learner.card(item).stream())
                .map(card -> learner.days().of(card.due()))
                .map(date -> date.isBefore(today) ? today : date)
                .toList();
        return new Forecast(Stream.iterate(today, date -> date.plusDays(1))
                .limit(DAYS)
                .map(date -> new Day(date, Collections.frequency(due, date)))
                .toList());
    }

    /** How many cards come due in the week. */
    public int total() {
        return days.stream().mapToInt(Day::due).sum();
    }
}
