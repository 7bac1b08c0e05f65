package warmstart.scheduling;

import java.util.Objects;

/** What each of the four grades would lead to, for the buttons under an answer. */
public record Outcomes(Outcome again, Outcome hard, Outcome good, Outcome easy) {
    public Outcomes {
        Objects.requireNonNull(again, "again");
        Objects.requireNonNull(hard, "hard");
        Objects.requireNonNull(good, "good");
        Objects.requireNonNull(easy, "easy");
    }

    /** The outcome of one grade. */
    public Outcome of(Grade grade) {
        return switch (grade) {
            case AGAIN -> again;
            case HARD -> hard;
            case GOOD -> good;
            case EASY -> easy;
        };
    }
}
