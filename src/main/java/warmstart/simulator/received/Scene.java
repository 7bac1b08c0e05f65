package warmstart.simulator.received;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import warmstart.base.Rng;
import warmstart.simulator.engine.Micros;
import warmstart.simulator.payload.Ids;
import warmstart.simulator.payload.Place;
import warmstart.simulator.scenario.Scenario;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Trace;
import warmstart.simulator.trace.TraceRow;

/**
 * A run as those see it who make events from it: its rows, its calendar, its ids.
 *
 * @param scenario what was run
 * @param trace what happened
 */
record Scene(Scenario scenario, Trace trace) {
    /** When virtual time begins on the calendar. */
    private static final LocalDateTime BEGIN = LocalDateTime.parse("2026-01-01T00:00:00");

    private static final Pattern ARN =
            Pattern.compile("arn:aws:[a-z]+:(?<region>[a-z0-9-]+):(?<account>[0-9]+):(?<resource>.+)");

    /** Where everything lives whose ARN the scenario does not give. */
    static final Place HOME = new Place("us-east-1", "111122223333");

    /** A virtual time in milliseconds since 1970. */
    static long epochMillis(long micros) {
        long begin = BEGIN.toEpochSecond(ZoneOffset.UTC) * Micros.PER_SECOND;
        return (begin + micros) / Micros.PER_MILLISECOND;
    }

    /** Where a resource lives. */
    static Place place(String arn) {
        Matcher parts = ARN.matcher(arn);
        return parts.matches() ? new Place(parts.group("region"), parts.group("account")) : HOME;
    }

    /** The same ids for the same purpose in every look at a run with this seed. */
    Ids ids(String purpose) {
        return new Ids(new Rng(trace.seed()).named("received").named(purpose));
    }

    /** The request id of an invocation; retries of an event keep it. */
    String requestId(String invocation) {
        return ids("request " + invocation).uuid();
    }

    List<TraceRow> rows(Kind kind, String subject) {
        return trace.rows().stream()
                .filter(row -> row.kind() == kind && row.subject().equals(subject))
                .toList();
    }

    Optional<TraceRow> first(Kind kind, String subject) {
        return trace.rows().stream()
                .filter(row -> row.kind() == kind && row.subject().equals(subject))
                .findFirst();
    }

    Optional<TraceRow> last(Kind kind, String subject) {
        List<TraceRow> all = rows(kind, subject);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The number in a name that counts: 4 of {@code uploads-4}; 1 where there is none. */
    static long number(String subject, String prefix) {
        String rest = subject.startsWith(prefix + "-") ? subject.substring(prefix.length() + 1) : "";
        return rest.chars().allMatch(Character::isDigit) && !rest.isEmpty() ? Long.parseLong(rest) : 1;
    }
}
