package warmstart.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** What every {@link LearnerStore} promises, wherever it keeps things. */
public abstract class LearnerStoreContract {
    /** The zone with which the store under test is made. */
    protected static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** The store under test, with the solo learner. */
    protected abstract LearnerStore store();

    @Test
    void theSoloLearnerIsThereWithTheUsualPreferences() {
        assertThat(store().learner(LearnerId.SOLO)).isEqualTo(new Learner(LearnerId.SOLO, Preferences.initial(ZONE)));
    }

    @Test
    void preferencesAreKept() {
        Preferences chosen = new Preferences(ZoneId.of("Pacific/Auckland"), 0, 0, 97, Theme.DARK, false);

        store().save(LearnerId.SOLO, chosen);

        assertThat(store().learner(LearnerId.SOLO).preferences()).isEqualTo(chosen);
    }

    @Test
    void aZoneThatIsAnOffsetIsKept() {
        Preferences chosen = Preferences.initial(ZoneId.of("UTC+05:30"));

        store().save(LearnerId.SOLO, chosen);

        assertThat(store().learner(LearnerId.SOLO).preferences()).isEqualTo(chosen);
    }

    @Test
    void nobodyElseIsThere() {
        LearnerId nobody = new LearnerId(4711);

        assertThatThrownBy(() -> store().learner(nobody))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("there is no learner 4711");
        assertThatThrownBy(() -> store().save(nobody, Preferences.initial(ZONE)))
                .isInstanceOf(NoSuchElementException.class);
    }
}
