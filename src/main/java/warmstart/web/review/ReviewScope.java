package warmstart.web.review;

import io.javalin.http.Context;
import java.util.Optional;
import warmstart.facts.FactId;
import warmstart.notes.Page;
import warmstart.notes.PageId;
import warmstart.notes.Vault;
import warmstart.study.Scope;

/**
 * What a review is about, as its address says: {@code /review}, {@code /review?topic=lambda/timeout}, {@code
 * /review?fact=timeout-max}. Forms carry it along, so that the next page is about the same.
 *
 * @param topic a page's id; empty when the review is about all topics
 * @param fact a fact's id; empty when it is about more than one
 */
record ReviewScope(String topic, String fact) {
    static ReviewScope asked(Context ctx) {
        return new ReviewScope(text(ctx.queryParam("topic")), text(ctx.queryParam("fact")));
    }

    static ReviewScope sent(Context ctx) {
        return new ReviewScope(text(ctx.formParam("topic")), text(ctx.formParam("fact")));
    }

    /** The scope; the whole deck where the page or fact does not exist. */
    Scope scope(Vault vault) {
        if (FactId.isValid(fact)) {
            return new Scope.OneFact(new FactId(fact));
        }
        return page(vault).map(page -> (Scope) new Scope.OneNote(page.name())).orElseGet(Scope::everything);
    }

    /** The topic it is about, when it is about one. */
    Optional<Page> page(Vault vault) {
        try {
            return topic.isEmpty() ? Optional.empty() : vault.page(new PageId(topic));
        } catch (IllegalArgumentException e) {
            // A hand-made address: the review is about everything then.
            return Optional.empty();
        }
    }

    /** The address of the review. */
    String address() {
        if (!fact.isEmpty()) {
            return "/review?fact=" + encoded(fact);
        }
        return topic.isEmpty() ? "/review" : "/review?topic=" + encoded(topic);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String text(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
