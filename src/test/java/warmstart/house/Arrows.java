package warmstart.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which package may see which, as a table of lines such as {@code quiz → facts notes iam simulator base}.
 *
 * <p>A line counts for the package and everything below it, unless a longer line ({@code simulator.engine}) fits better. A
 * group is a line of its own ({@code core = base facts}) and may stand wherever a package may. Classes of the root
 * package are no business of the table.
 */
public final class Arrows {
    private static final String ROOT = "warmstart.";

    private final Map<String, List<String>> seenFrom;

    private Arrows(Map<String, List<String>> seenFrom) {
        this.seenFrom = seenFrom;
    }

    /** Reads the table. */
    public static Arrows of(String table) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        for (String line : table.strip().lines().toList()) {
            String[] sides = line.split("[→=]", -1);
            (line.contains("=") ? groups : arrows).put(sides[0].strip(), expanded(sides[1], groups));
        }
        return new Arrows(Collections.unmodifiableMap(arrows));
    }

    private static List<String> expanded(String names, Map<String, List<String>> groups) {
        List<String> packages = new ArrayList<>();
        for (String name : names.strip().split("\\s+")) {
            packages.addAll(groups.getOrDefault(name, List.of(name)));
        }
        return packages;
    }

    /** Holds for a class when each class of ours that it depends on may be seen from its package. */
    public ArchCondition<JavaClass> areKept() {
        return new ArchCondition<>("depend on the packages only that the table of arrows allows") {
            @Override
            public void check(JavaClass origin, ConditionEvents events) {
                Optional<String> line = lineOf(origin);
                if (line.isEmpty()) {
                    events.add(SimpleConditionEvent.violated(
                            origin, origin.getName() + " is in a package without a line in the table of arrows"));
                    return;
                }
                origin.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> !allowed(line.get(), dependency.getTargetClass()))
                        .forEach(dependency -> events.add(violation(line.get(), dependency)));
            }
        };
    }

    private ConditionEvent violation(String line, Dependency dependency) {
        return SimpleConditionEvent.violated(
                dependency,
                dependency.getDescription() + ", but " + line + " may see only "
                        + String.join(", ", seenFrom.getOrDefault(line, List.of())));
    }

    private boolean allowed(String line, JavaClass target) {
        String seen = target.getBaseComponentType().getPackageName();
        if (!seen.startsWith(ROOT)) {
            return true;
        }
        return lineOf(target).filter(line::equals).isPresent()
                || seenFrom.getOrDefault(line, List.of()).stream().anyMatch(allowed -> below(seen, allowed));
    }

    private Optional<String> lineOf(JavaClass someClass) {
        String name = someClass.getBaseComponentType().getPackageName();
        return seenFrom.keySet().stream()
                .filter(line -> below(name, line))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean below(String name, String line) {
        return (name + ".").startsWith(ROOT + line + ".");
    }
}
