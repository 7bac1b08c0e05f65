package warmstart.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;

/** Who may belong to a sealed family such as {@code quiz.Answer}. */
public final class SealedFamilies {
    private SealedFamilies() {}

    /** Holds for a class that is no member of a sealed family, or a closed one: a record, an enum, final or sealed again. */
    public static ArchCondition<JavaClass> haveClosedMembers() {
        return new ArchCondition<>("be a record, an enum or final when they belong to a sealed type") {
            @Override
            public void check(JavaClass member, ConditionEvents events) {
                if (parents(member).anyMatch(SealedFamilies::isSealed) && !isClosed(member)) {
                    events.add(SimpleConditionEvent.violated(
                            member, member.getName() + " leaves the sealed type open that it belongs to"));
                }
            }
        };
    }

    private static Stream<JavaClass> parents(JavaClass member) {
        return Stream.concat(member.getRawInterfaces().stream(), member.getRawSuperclass().stream());
    }

    private static boolean isClosed(JavaClass member) {
        return member.isRecord()
                || member.isEnum()
                || member.getModifiers().contains(JavaModifier.FINAL)
                || member.isInterface() && isSealed(member);
    }

    // The list of permitted types is not part of what ArchUnit imports, therefore the class itself is asked.
    private static boolean isSealed(JavaClass type) {
        return type.getName().startsWith("warmstart.") && type.reflect().isSealed();
    }
}
