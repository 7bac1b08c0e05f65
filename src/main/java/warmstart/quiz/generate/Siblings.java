package warmstart.quiz.generate;

import java.util.Locale;
import warmstart.facts.Fact;
import warmstart.facts.Qualifier;
import warmstart.facts.Setting;

/** Facts that give different values of one setting: default, minimum and maximum of the timeout. */
public final class Siblings {
    private Siblings() {}

    /** Whether both are values of one setting, with different qualifiers. */
    public static boolean are(Fact one, Fact other) {
        return qualifier(one) != qualifier(other) && subject(one).equals(subject(other));
    }

    /** Whether both claim to be the same value of the same thing; then neither is reliably wrong for the other. */
    public static boolean claimTheSame(Fact one, Fact other) {
        return qualifier(one) == qualifier(other) && subject(one).equals(subject(other));
    }

    /** What the setting belongs to, the same for its default and its maximum. */
    public static String subject(Fact fact) {
        // A default belongs to a new function, a maximum to any; both are the same setting.
        return fact.wording().subject().toLowerCase(Locale.ROOT).replace(" a new ", " a ");
    }

    private static Qualifier qualifier(Fact fact) {
        return fact.setting().map(Setting::qualifier).orElse(Qualifier.EXACT);
    }
}
