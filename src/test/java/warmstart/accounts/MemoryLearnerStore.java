package warmstart.accounts;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Learners in memory, for tests without a database; the one at the keyboard is there from the beginning. */
public final class MemoryLearnerStore implements LearnerStore {
    private final Map<LearnerId, Preferences> learners = new LinkedHashMap<>();

    public MemoryLearnerStore(ZoneId zone) {
        learners.put(LearnerId.SOLO, Preferences.initial(zone));
    }

    @Override
    public synchronized Learner learner(LearnerId id) {
        return Optional.ofNullable(learners.get(id))
                .map(preferences -> new Learner(id, preferences))
                .orElseThrow(() -> new NoSuchElementException("there is no learner " + id.value()));
    }

    @Override
    public synchronized void save(LearnerId id, Preferences preferences) {
        learner(id);
        learners.put(id, preferences);
    }
}
