package warmstart.web.review;

import java.time.Instant;
import warmstart.study.Shelf;
import warmstart.study.Turn;
import warmstart.web.question.Passage;
import warmstart.web.question.Setting;
import warmstart.web.question.SoFar;

/** Lays out a turn that asks. */
final class Asking {
    private final Shelf shelf;

    Asking(Shelf shelf) {
        this.shelf = shelf;
    }

    ReviewView.Ask view(Turn.Ask ask, SoFar soFar, Instant now) {
        return new ReviewView.Ask(
                ask.item().id().value(),
                ask.put().form().word(),
                ask.put().variant(),
                now.toEpochMilli(),
                Passage.of(ask.item().proof(), shelf.vault()).crumb(),
                ask.changed() ? "The answer is another one now than when you gave it last." : "",
                new Setting(shelf).view(ask.question(), soFar));
    }
}
