package warmstart.web.review;

import io.javalin.http.Context;
import warmstart.facts.FactId;
import warmstart.notes.Vault;
import warmstart.study.Scope;
import warmstart.web.question.Choosing;

/**
 * What a review is about, as its address says: {@code /review}, {@code /review?topic=lambda/timeout}, {@code
 * /review?fact=timeout-max}.
 *
 * @param choosing the parts of the address
 */
record ReviewScope(Choosing choosing) {
    static ReviewScope asked(Context ctx) {
        return new ReviewScope(Choosing.asked(ctx));
    }

    static ReviewScope sent(Context ctx) {
        return new ReviewScope(Choosing.sent(ctx));
    }

    /** The fact it is about, or empty. */
    String fact() {
        return choosing.get(Choosing.FACT);
    }

    /** The scope; the whole deck where the page or fact does not exist. */
    Scope scope(Vault vault) {
        return FactId.isValid(fact())
                ? new Scope.OneFact(new FactId(fact()))
                : new Scope.Part(choosing.selection(vault));
    }

    /** The address of the review. */
    String address() {
        return "/review" + choosing.query();
    }
}
