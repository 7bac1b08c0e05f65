package warmstart.web.labs.stage;

import java.util.ArrayList;
import java.util.List;

/** Says in a sentence what the stage shows; {@code words.js} says the same. */
public final class MomentWords {
    private MomentWords() {}

    /** {@code At 1:12.0: 3 waiting after a throttle; environments: 1 busy, 4 idle; 5 succeeded, 1 lost.} */
    public static String of(Moment moment, long micros) {
        List<String> parts = new ArrayList<>();
        add(
                parts,
                count(moment, Moment.ROOM, "waiting after a throttle"),
                count(moment, Moment.RETRY, "waiting after a failure"));
        if (moment.slotsIn(Slot.State.COLD) < moment.slots().size()) {
            parts.add("environments: " + environments(moment));
        }
        long kept = moment.zones().stream()
                .filter(zone -> zone.startsWith("outlet:"))
                .mapToLong(zone -> moment.events(zone).size())
                .sum();
        add(
                parts,
                count(moment, Moment.SUCCEEDED, "succeeded"),
                kept == 0 ? "" : kept + " kept after failure",
                moment.denied() == 0 ? "" : moment.denied() + " denied",
                count(moment, Moment.LOST, "lost"));
        String all = parts.isEmpty() ? "nothing has happened yet" : String.join("; ", parts);
        return "At " + RunClock.words(micros) + ": " + all + ".";
    }

    /** {@code 2 initialising, 3 busy, 1 idle} */
    static String environments(Moment moment) {
        List<String> parts = new ArrayList<>();
        add(
                parts,
                environments(moment, Slot.State.INITIALISING),
                environments(moment, Slot.State.BUSY),
                environments(moment, Slot.State.IDLE));
        return parts.isEmpty() ? "all cold" : parts.get(0);
    }

    private static String environments(Moment moment, Slot.State state) {
        long many = moment.slotsIn(state);
        return many == 0 ? "" : many + " " + state.word();
    }

    private static String count(Moment moment, String zone, String words) {
        int many = moment.events(zone).size();
        return many == 0 ? "" : many + " " + words;
    }

    private static void add(List<String> parts, String... words) {
        List<String> said =
                java.util.Arrays.stream(words).filter(word -> !word.isEmpty()).toList();
        if (!said.isEmpty()) {
            parts.add(String.join(", ", said));
        }
    }
}
