package warmstart.simulator.engine;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import warmstart.base.Check;

/**
 * What is still to come, ordered by time and, at one moment, by the order in which it was planned: a hierarchy of timing
 * wheels. Nothing is ever planned for the past, so a step is filed by the highest digit in which its time differs from
 * that of the step taken last, digits of six bits, and is filed anew, one wheel down at least, when the wheels below have
 * run empty. A step is moved a handful of times, however many others are pending, and always from one row of numbers that
 * lie side by side to the end of another, which also keeps the order of planning.
 *
 * @see <a href="https://doi.org/10.1109/90.650142">Varghese and Lauck, "Hashed and hierarchical timing wheels" (1997)</a>
 * @see <a href="https://doi.org/10.1145/77600.77615">Ahuja, Mehlhorn, Orlin and Tarjan, "Faster algorithms for the shortest
 *     path problem" (1990), whose radix heap this is with wheels for buckets</a>
 */
final class Agenda {
    private static final int DIGIT_BITS = 6;
    private static final int SLOTS = 1 << DIGIT_BITS;
    private static final int WHEELS = (Long.SIZE + DIGIT_BITS - 1) / DIGIT_BITS;
    private static final int FIRST_ROOM = 64;
    private static final int FIRST_ENTRIES = 8;
    /** A slot that held more than this gives its room back. */
    private static final int ENTRIES_KEPT = 16_384;

    private static final long[] NOTHING = {};

    /** For each wheel the slots in which there is something, as bits. */
    private final long[] filled = new long[WHEELS];
    /** Slot by slot, wheel by wheel: time, then twice the place of its step and one more if it is in the background. */
    private final long[][] entries = new long[WHEELS * SLOTS][];

    /** From where on the entries of a slot are still to come, and where they end. */
    private final int[] firsts = new int[WHEELS * SLOTS];

    private final int[] ends = new int[WHEELS * SLOTS];

    private @Nullable Step[] steps = new Step[FIRST_ROOM];
    /** Places of {@link #steps} that are free; the one that became free last is used first. */
    private int[] free = new int[FIRST_ROOM];

    private int freeCount;
    private int placesUsed;
    private int size;
    /** The time of the step taken last: none that is pending is earlier. */
    private long reached;

    Agenda() {
        Arrays.fill(entries, NOTHING);
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    /** Adds a step; its time must not have been passed. */
    void add(long time, boolean background, Step step) {
        if (size == steps.length) {
            grow();
        }
        int place = freeCount > 0 ? free[--freeCount] : placesUsed++;
        steps[place] = step;
        size++;
        file(time, 2L * place + (background ? 1 : 0));
    }

    private void grow() {
        int room = steps.length * 2;
        Check.state(room > 0, "too many steps are pending");
        steps = Arrays.copyOf(steps, room);
        free = Arrays.copyOf(free, room);
    }

    private void file(long time, long what) {
        int wheel = (Long.SIZE - Long.numberOfLeadingZeros((time ^ reached) | 1) - 1) / DIGIT_BITS;
        int digit = (int) (time >>> (wheel * DIGIT_BITS)) & (SLOTS - 1);
        int slot = wheel * SLOTS + digit;
        filled[wheel] |= 1L << digit;
        int end = ends[slot];
        long[] row = entries[slot];
        if (end == row.length) {
            row = Arrays.copyOf(row, Math.max(FIRST_ENTRIES, end * 2));
            entries[slot] = row;
        }
        row[end] = time;
        row[end + 1] = what;
        ends[slot] = end + 2;
    }

    /** The time of the next step; there must be one. */
    long nextTime() {
        int slot = nextSlot();
        return entries[slot][firsts[slot]];
    }

    /** Whether the next step is in the background; there must be one. */
    boolean isNextInBackground() {
        int slot = nextSlot();
        return (entries[slot][firsts[slot] + 1] & 1) == 1;
    }

    /** Takes the next step out; there must be one. */
    Step remove() {
        int slot = nextSlot();
        int first = firsts[slot];
        reached = entries[slot][first];
        int place = (int) (entries[slot][first + 1] >>> 1);
        firsts[slot] = first + 2;
        if (firsts[slot] == ends[slot]) {
            empty(slot);
        }
        Step step = steps[place];
        steps[place] = null;
        free[freeCount++] = place;
        size--;
        return Objects.requireNonNull(step, "step");
    }

    private void empty(int slot) {
        filled[slot / SLOTS] &= ~(1L << (slot % SLOTS));
        firsts[slot] = 0;
        ends[slot] = 0;
        if (entries[slot].length > ENTRIES_KEPT) {
            entries[slot] = NOTHING;
        }
    }

    /** The slot that begins with the next step: the earliest of the lowest wheel, which need not turn for a single step. */
    private int nextSlot() {
        while (true) {
            int wheel = 0;
            while (filled[wheel] == 0) {
                wheel++;
            }
            int slot = wheel * SLOTS + Long.numberOfTrailingZeros(filled[wheel]);
            if (wheel == 0 || ends[slot] - firsts[slot] == 2) {
                return slot;
            }
            turn(wheel, slot);
        }
    }

    /** Time comes to a slot: what is in it goes to the wheels below, in the order in which it is there. */
    private void turn(int wheel, int slot) {
        long[] row = entries[slot];
        int first = firsts[slot];
        int end = ends[slot];
        reached = row[first] & -(1L << (wheel * DIGIT_BITS));
        empty(slot);
        for (int i = first; i < end; i += 2) {
            file(row[i], row[i + 1]);
        }
    }
}
