package warmstart.simulator.engine;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import warmstart.base.Check;

/**
 * What is still to come, ordered by time and, at one moment, by the order in which it was planned: a heap with four
 * children to a node. A node is two numbers side by side, its time and its order with the place of its step, so that the
 * four children that are compared lie in one or two lines of the cache, and a million pending steps cost ten of them.
 *
 * @see <a href="https://doi.org/10.1145/235141.235145">LaMarca and Ladner, "The influence of caches on the performance of
 *     heaps" (1996)</a>
 */
final class Agenda {
    private static final int CHILDREN = 4;
    private static final int FIRST_ROOM = 64;
    private static final int PLACE_BITS = 24;
    private static final int PLACES_MAX = 1 << PLACE_BITS;

    /** Time of node i at 2i; at 2i + 1 its order, and in the lowest bits the place of its step. */
    private long[] nodes = new long[2 * FIRST_ROOM];

    private @Nullable Step[] steps = new Step[FIRST_ROOM];
    /** Places of {@link #steps} that are free; the one that became free last is used first. */
    private int[] free = new int[FIRST_ROOM];

    private int freeCount;
    private int placesUsed;
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    /** The time of the next step; there must be one. */
    long nextTime() {
        return nodes[0];
    }

    /** The order number of the next step; there must be one. */
    long nextOrder() {
        return nodes[1] >>> PLACE_BITS;
    }

    void add(long time, long order, Step step) {
        if (size == steps.length) {
            grow();
        }
        int place = freeCount > 0 ? free[--freeCount] : placesUsed++;
        steps[place] = step;
        rise(time, (order << PLACE_BITS) | place);
    }

    private void rise(long time, long rank) {
        int node = size++;
        while (node > 0) {
            int parent = (node - 1) / CHILDREN;
            if (!isBefore(time, rank, parent)) {
                break;
            }
            move(parent, node);
            node = parent;
        }
        put(node, time, rank);
    }

    /** Takes the next step out; there must be one. */
    Step remove() {
        int place = (int) nodes[1] & (PLACES_MAX - 1);
        Step first = steps[place];
        steps[place] = null;
        free[freeCount++] = place;
        size--;
        if (size > 0) {
            sink(nodes[2 * size], nodes[2 * size + 1]);
        }
        return Objects.requireNonNull(first, "step");
    }

    private void sink(long time, long rank) {
        int node = 0;
        while (true) {
            int child = earliestChild(node);
            if (child < 0 || isBefore(time, rank, child)) {
                break;
            }
            move(child, node);
            node = child;
        }
        put(node, time, rank);
    }

    private int earliestChild(int node) {
        int first = node * CHILDREN + 1;
        if (first >= size) {
            return -1;
        }
        int earliest = first;
        int end = Math.min(first + CHILDREN, size);
        for (int child = first + 1; child < end; child++) {
            if (isBefore(nodes[2 * child], nodes[2 * child + 1], earliest)) {
                earliest = child;
            }
        }
        return earliest;
    }

    private boolean isBefore(long time, long rank, int node) {
        long other = nodes[2 * node];
        return time < other || (time == other && rank < nodes[2 * node + 1]);
    }

    private void move(int from, int to) {
        nodes[2 * to] = nodes[2 * from];
        nodes[2 * to + 1] = nodes[2 * from + 1];
    }

    private void put(int node, long time, long rank) {
        nodes[2 * node] = time;
        nodes[2 * node + 1] = rank;
    }

    private void grow() {
        int room = steps.length * 2;
        Check.state(room <= PLACES_MAX, "more than " + PLACES_MAX + " steps are pending");
        nodes = Arrays.copyOf(nodes, 2 * room);
        steps = Arrays.copyOf(steps, room);
        free = Arrays.copyOf(free, room);
    }
}
