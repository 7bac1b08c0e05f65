package warmstart.simulator.lambda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import warmstart.simulator.function.Faults;
import warmstart.simulator.trace.Subject;

/**
 * The provisioned environments of one alias or version: {@code thumbnails:live} asked for 20, of which 18 belong to
 * version 1 and 2 to version 2. Of a version they are ready, or on their way in lots that become ready as a whole.
 */
final class ProvisionedFleet {
    final DeployedFunction function;
    final String qualifier;
    final Subject subject;
    /** What was asked for. */
    long requested;
    /** What was asked for last could not be made. */
    boolean failed;
    /** Environments that were begun, for their draws. */
    long begun;

    private final TreeMap<Integer, Part> parts = new TreeMap<>();

    ProvisionedFleet(DeployedFunction function, String qualifier, Subject subject) {
        this.function = function;
        this.qualifier = qualifier;
        this.subject = subject;
    }

    /** What it has of one version. */
    static final class Part {
        final DeployedVersion version;
        final List<Environment> ready = new ArrayList<>();
        final List<Lot> coming = new ArrayList<>();

        private Part(DeployedVersion version) {
            this.version = version;
        }

        /** Ready ones and those to come. */
        long size() {
            return ready.size()
                    + coming.stream().mapToLong(lot -> lot.environments).sum();
        }
    }

    /** Environments that are made together; what is no longer wanted of them is taken off. */
    static final class Lot {
        final Part part;
        final long startedRow;
        long environments;

        Lot(Part part, long environments, long startedRow) {
            this.part = part;
            this.environments = environments;
            this.startedRow = startedRow;
        }
    }

    /** Its parts, after those of the versions it must have now were added. */
    List<Part> parts() {
        wanted().keySet()
                .forEach(number -> parts.computeIfAbsent(number, n -> new Part(function.version(String.valueOf(n)))));
        return List.copyOf(parts.values());
    }

    /** How many environments a part should have. An alias of two versions divides them as it divides its calls. */
    long wanted(Part part) {
        return wanted().getOrDefault(part.version.number(), 0L);
    }

    private Map<Integer, Long> wanted() {
        Map<Integer, Long> wanted = new TreeMap<>();
        DeployedVersion first = function.version(qualifier);
        long second = requested * function.secondPerMille(qualifier) / Faults.WHOLE_PER_MILLE;
        wanted.put(first.number(), requested - second);
        if (second > 0) {
            wanted.merge(function.alias(qualifier).secondVersion(), second, Long::sum);
        }
        return wanted;
    }

    boolean isComing() {
        return parts.values().stream().anyMatch(part -> !part.coming.isEmpty());
    }

    long ready() {
        return parts.values().stream().mapToLong(part -> part.ready.size()).sum();
    }

    /** Whether environments of this version belong to it. */
    boolean covers(int version) {
        Part part = parts.get(version);
        return part != null && !part.ready.isEmpty();
    }
}
