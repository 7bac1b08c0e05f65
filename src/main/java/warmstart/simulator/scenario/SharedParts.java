package warmstart.simulator.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What several sources and changes of one run look at together, such as the queues: made when somebody asks for it first,
 * one of each type.
 */
public final class SharedParts {
    private final Map<Class<?>, Object> parts = new LinkedHashMap<>();

    /** The part of this type. */
    public <T> T of(Class<T> type, Supplier<T> first) {
        Object part = parts.get(type);
        if (part == null) {
            part = first.get();
            parts.put(type, part);
        }
        return type.cast(part);
    }
}
