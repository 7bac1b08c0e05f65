package warmstart.simulator.sources.sqs.invariant;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import warmstart.simulator.engine.Invariant;
import warmstart.simulator.sources.sqs.rows.SqsKind;
import warmstart.simulator.trace.Kind;
import warmstart.simulator.trace.Row;
import warmstart.simulator.trace.Subject;
import warmstart.simulator.trace.SubjectInts;

/**
 * Of a message group nothing is received while an earlier message of it is left that is not in the same batch, and nothing
 * while another batch still hides messages of it.
 */
public final class GroupsKeepTheirOrder implements Invariant {
    private static final int FREE = -1;

    /** Queue and group → the messages that are left, by number, with the index of the batch that hides each. */
    private final Map<String, TreeMap<Integer, Integer>> groups = new TreeMap<>();

    /** Message → the name of its group; by number of the name. */
    private final SubjectInts groupOf = new SubjectInts();

    private final Map<Integer, String> names = new TreeMap<>();
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final SubjectInts places = new SubjectInts();
    private int taken;

    @Override
    public String name() {
        return "a message group keeps its order";
    }

    @Override
    public boolean looksAt(Kind kind) {
        return kind instanceof SqsKind;
    }

    @Override
    public Optional<String> after(Row row) {
        SqsKind kind = (SqsKind) row.kind();
        if (kind == SqsKind.MESSAGE_SENT && row.has("group")) {
            enter(row.who(), row.text("queue"), row.text("group"));
            return Optional.empty();
        }
        return groupOf.get(row.who()) == 0 ? Optional.empty() : grouped(kind, row);
    }

    private Optional<String> grouped(SqsKind kind, Row row) {
        switch (kind) {
            case MESSAGE_RECEIVED -> {
                return received(row);
            }
            case MESSAGE_RETURNED -> left(row.who()).put(places.get(row.who()), FREE);
            case MESSAGE_DELETED, MESSAGE_EXPIRED, MESSAGE_FILTERED_OUT -> leave(row.who());
            case MESSAGE_DEAD_LETTERED -> carry(row, row.text("deadLetterQueue"));
            case MESSAGE_MOVED -> carry(row, row.text("to"));
            default -> {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<String> received(Row row) {
        NavigableMap<Integer, Integer> left = left(row.who());
        int place = places.get(row.who());
        int batch = row.subject("batch").index();
        Map.Entry<Integer, Integer> before = left.lowerEntry(place);
        Map.Entry<Integer, Integer> after = left.higherEntry(place);
        left.put(place, batch);
        if (before != null && before.getValue() != batch) {
            return Optional.of(row.who() + " is received before an earlier message of its group is done");
        }
        return after != null && after.getValue() != FREE && after.getValue() != batch
                ? Optional.of(row.who() + " is received while another batch has a later message of its group")
                : Optional.empty();
    }

    private void enter(Subject who, String queue, String group) {
        String name = queue + " " + group;
        int number = numbers.computeIfAbsent(name, unknown -> numbers.size() + 1);
        names.put(number, name);
        groupOf.set(who, number);
        places.set(who, taken++);
        groups.computeIfAbsent(name, unknown -> new TreeMap<>()).put(places.get(who), FREE);
    }

    private NavigableMap<Integer, Integer> left(Subject who) {
        return groups.computeIfAbsent(names.getOrDefault(groupOf.get(who), ""), unknown -> new TreeMap<>());
    }

    private void leave(Subject who) {
        left(who).remove(places.get(who));
        groupOf.set(who, 0);
    }

    private void carry(Row row, String queue) {
        leave(row.who());
        enter(row.who(), queue, row.text("group"));
    }
}
