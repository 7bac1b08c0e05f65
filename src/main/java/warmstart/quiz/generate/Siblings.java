package warmstart.quiz.generate;

import java.util.Locale;
import warmstart.facts.Fact;
import warmstart.facts.Qualifier;
import warmstart.facts.Setting;

/** Facts that give different values of one setting: default, minimum and maximum of the timeout. */
final class Siblings {
    private Siblings() {}

    static boolean are(Fact one, Fact other) {
        return qualifier(one) != qualifier(other) && subject(one).equals(subject(other));
    }

    /** Whether both claim to be the same value of the same thing; then neither is reliably wrong for the other. */
    static boolean claimTheSame(Fact one, Fact other) {
        return qualifier(one) == qualifier(other) && subject(one).equals(subject(other));
    }

    private static String subject(Fact fact) {
        // A default belongs to a new function, a maximum to any; both are the same setting.
        return fact.wording().subject().toLowerCase(Locale.ROOT).replace(" a new ", " a ");
    }

    private static Qualifier qualifier(Fact fact) {
        return fact.setting().map(Setting::qualifier).orElse(Qualifier.EXACT);
    }
}
