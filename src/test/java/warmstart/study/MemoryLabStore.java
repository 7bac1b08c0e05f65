package warmstart.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import warmstart.accounts.LearnerId;
import warmstart.labs.LabId;

/** Runs of labs in memory, for tests without a database. */
public final class MemoryLabStore implements LabStore {
    private final Map<LearnerId, List<LabAttempt>> newestFirst = new LinkedHashMap<>();

    @Override
    public synchronized void record(LearnerId learner, LabAttempt attempt) {
        newestFirst.computeIfAbsent(learner, id -> new ArrayList<>()).add(0, attempt);
    }

    @Override
    public synchronized List<LabAttempt> latest(LearnerId learner, int atMost) {
        return newestFirst.getOrDefault(learner, List.of()).stream()
                .limit(atMost)
                .toList();
    }

    @Override
    public synchronized List<LabAttempt> latest(LearnerId learner, LabId lab, int atMost) {
        return newestFirst.getOrDefault(learner, List.of()).stream()
                .filter(attempt -> attempt.lab().equals(lab))
                .limit(atMost)
                .toList();
    }
}
