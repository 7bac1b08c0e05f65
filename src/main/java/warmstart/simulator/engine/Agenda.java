package warmstart.simulator.engine;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What is still to come, ordered by time and, at one moment, by the order in which it was planned: a heap with four
 * children to a node, in flat arrays, so that a million pending steps cost ten levels and no object each.
 *
 * @see <a href="https://doi.org/10.1145/235141.235145">LaMarca and Ladner, "The influence of caches on the performance of
 *     heaps" (1996)</a>
 */
final class Agenda {
    private static final int CHILDREN = 4;
    private static final int FIRST_ROOM = 64;

    private long[] times = new long[FIRST_ROOM];
    private long[] orders = new long[FIRST_ROOM];
    private @Nullable Step[] steps = new Step[FIRST_ROOM];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    /** The time of the next step; there must be one. */
    long nextTime() {
        return times[0];
    }

    /** The order number of the next step; there must be one. */
    long nextOrder() {
        return orders[0];
    }

    void add(long time, long order, Step step) {
        if (size == times.length) {
            grow();
        }
        int place = size++;
        while (place > 0) {
            int parent = (place - 1) / CHILDREN;
            if (!isBefore(time, order, parent)) {
                break;
            }
            move(parent, place);
            place = parent;
        }
        put(place, time, order, step);
    }

    /** Takes the next step out; there must be one. */
    Step remove() {
        Step first = stepAt(0);
        size--;
        long time = times[size];
        long order = orders[size];
        Step last = stepAt(size);
        steps[size] = null;
        if (size > 0) {
            sink(time, order, last);
        }
        return first;
    }

    private void sink(long time, long order, Step step) {
        int place = 0;
        while (true) {
            int child = earliestChild(place);
            if (child < 0 || isBefore(time, order, child)) {
                break;
            }
            move(child, place);
            place = child;
        }
        put(place, time, order, step);
    }

    private int earliestChild(int place) {
        int first = place * CHILDREN + 1;
        if (first >= size) {
            return -1;
        }
        int earliest = first;
        int end = Math.min(first + CHILDREN, size);
        for (int child = first + 1; child < end; child++) {
            if (isBefore(times[child], orders[child], earliest)) {
                earliest = child;
            }
        }
        return earliest;
    }

    private boolean isBefore(long time, long order, int place) {
        return time < times[place] || (time == times[place] && order < orders[place]);
    }

    private void move(int from, int to) {
        times[to] = times[from];
        orders[to] = orders[from];
        steps[to] = steps[from];
    }

    private void put(int place, long time, long order, Step step) {
        times[place] = time;
        orders[place] = order;
        steps[place] = step;
    }

    private Step stepAt(int place) {
        Step step = steps[place];
        if (step == null) {
            throw new IllegalStateException("no step at place " + place);
        }
        return step;
    }

    private void grow() {
        int room = times.length * 2;
        times = Arrays.copyOf(times, room);
        orders = Arrays.copyOf(orders, room);
        steps = Arrays.copyOf(steps, room);
    }
}
