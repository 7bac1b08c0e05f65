package warmstart.house;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Calls, constructors and method references by their signature: {@code java.time.*.now(ZoneId)},
 * {@code java.util.Random.new()}. A star stands for anything; a parameter is written by the simple name of its type.
 */
public final class Calls {
    private Calls() {}

    /** Holds for a class that makes one of these calls; to be used after {@code noClasses().should(...)}. */
    public static ArchCondition<JavaClass> call(String what, String table) {
        List<Pattern> banned = table.strip().lines().map(Calls::pattern).toList();
        return new ArchCondition<>("call " + what) {
            @Override
            public void check(JavaClass caller, ConditionEvents events) {
                for (JavaAccess<?> access : caller.getAccessesFromSelf()) {
                    if (matches(access, banned)) {
                        events.add(SimpleConditionEvent.satisfied(access, access.getDescription()));
                    }
                }
            }
        };
    }

    private static Pattern pattern(String line) {
        return Pattern.compile("\\Q" + line.strip().replace("*", "\\E.*\\Q") + "\\E");
    }

    private static boolean matches(JavaAccess<?> access, List<Pattern> banned) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && banned.stream().anyMatch(p -> p.matcher(signature(target)).matches());
    }

    private static String signature(CodeUnitAccessTarget target) {
        String name = target.getName().equals("<init>") ? "new" : target.getName();
        return target.getOwner().getName() + "." + name
                + target.getRawParameterTypes().stream()
                        .map(JavaClass::getSimpleName)
                        .collect(joining(",", "(", ")"));
    }
}
