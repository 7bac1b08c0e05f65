package warmstart.quiz.generate.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import warmstart.base.Check;
import warmstart.base.Rng;
import warmstart.quiz.Asked;
import warmstart.quiz.question.Option;
import warmstart.quiz.question.SingleChoice;

/** Asks whether a request is allowed, and why: four claims, two for each outcome, of which one is true. */
final class Verdict {
    static final String QUESTION = "Is the request allowed, and why?";

    private static final int OPTIONS = 4;
    private static final int OF_ONE_OUTCOME = 2;

    private Verdict() {}

    /**
     * The question.
     *
     * @param rng for the order of the options
     * @param stem story, documents and question
     * @param cases the requests that all have to be allowed
     * @param claims what may be believed, likeliest misreading first; exactly one is true
     * @param rule the rule to remember, as a sentence
     */
    static Drawn of(Rng rng, String stem, List<Case> cases, List<Claim> claims, String rule) {
        boolean outcome = cases.stream().allMatch(Case::allowed);
        List<Claim> right =
                claims.stream().filter(claim -> claim.isTrue(outcome)).toList();
        Check.argument(right.size() == 1, "one claim is true, not " + right.size() + ": " + stem);
        List<Claim> shown = new ArrayList<>(right);
        addWrong(shown, claims, outcome);
        List<Option> options = shown.stream()
                .map(claim -> Option.of(claim.text(), claim.told()))
                .toList();
        SingleChoice choice = new SingleChoice(stem, withoutTold(options), 0).arranged(rng.named("places"));
        return new Drawn(Asked.choosing(choice, rule + " " + because(cases)), cases, Map.of());
    }

    static Drawn of(Rng rng, String stem, Case only, List<Claim> claims, String rule) {
        return of(rng, stem, List.of(only), claims, rule);
    }

    /** Two of each outcome where there are so many, so that the outcome alone does not lead to the key. */
    private static void addWrong(List<Claim> shown, List<Claim> claims, boolean outcome) {
        for (boolean balanced : new boolean[] {true, false}) {
            for (Claim claim : claims) {
                long alike = shown.stream()
                        .filter(other -> other.allowed() == claim.allowed())
                        .count();
                boolean fits = !balanced || alike < OF_ONE_OUTCOME;
                if (shown.size() < OPTIONS && fits && !claim.isTrue(outcome) && !shown.contains(claim)) {
                    shown.add(claim);
                }
            }
        }
    }

    private static List<Option> withoutTold(List<Option> keyFirst) {
        List<Option> options = new ArrayList<>(keyFirst);
        options.set(0, Option.of(keyFirst.get(0).text(), ""));
        return options;
    }

    /** The way to the decision that stopped the request, or to the last one when nothing did. */
    static String because(List<Case> cases) {
        Case telling = cases.stream().filter(one -> !one.allowed()).findFirst().orElse(cases.get(cases.size() - 1));
        return Plainly.told(telling.request(), telling.decision().reasons());
    }
}
