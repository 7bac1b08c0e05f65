package warmstart.quiz.generate.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import warmstart.quiz.Asked;

/**
 * One variant of a policy question with what it was computed from, so that it can be checked.
 *
 * @param asked the question
 * @param cases the requests it is about; all have to be allowed for the whole to be
 * @param chosen for questions whose options change something: what the cases become by each option's text
 */
public record Drawn(Asked asked, List<Case> cases, Map<String, List<Case>> chosen) {
    public Drawn {
        Objects.requireNonNull(asked, "asked");
        cases = List.copyOf(cases);
        chosen = Collections.unmodifiableMap(new LinkedHashMap<>(chosen));
    }
}
