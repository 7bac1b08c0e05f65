package warmstart.quiz.generate;

import warmstart.facts.Fact;
import warmstart.facts.Qualifier;
import warmstart.facts.Setting;

/** What a question about a fact's number says. */
public final class Stems {
    private Stems() {}

    /** The author's own question, or {@code What is the maximum timeout of a Lambda function?} */
    public static String of(Fact fact) {
        String own = fact.wording().stem();
        return own.isEmpty() ? "What is " + named(fact) + "?" : own;
    }

    /** Whether a question can be asked: the author wrote one, or the qualifier says which value of the subject is meant. */
    public static boolean canBeAsked(Fact fact) {
        return !fact.wording().stem().isEmpty()
                || fact.setting()
                        .map(Setting::qualifier)
                        .filter(Stems::fitsTheTemplate)
                        .isPresent();
    }

    /** The fact's value in words: {@code the maximum timeout of a Lambda function}. */
    public static String named(Fact fact) {
        String qualifier = fact.setting()
                .map(Setting::qualifier)
                .filter(Stems::fitsTheTemplate)
                .map(q -> q.word() + " ")
                .orElse("");
        return "the " + qualifier + fact.wording().subject();
    }

    private static boolean fitsTheTemplate(Qualifier qualifier) {
        return switch (qualifier) {
            case MAXIMUM, MINIMUM, DEFAULT -> true;
            case STEP, EXACT -> false;
        };
    }
}
