package warmstart.iam;

import java.util.ArrayList;
import java.util.List;

/** Puts the way to a decision into sentences. */
final class Steps {
    private final List<String> all = new ArrayList<>(8);
    private final Asked asked;

    Steps(Asked asked) {
        this.asked = asked;
        String what = asked.caller().text() + " asks for " + asked.request.action() + " on " + asked.request.resource();
        all.add(what + accounts());
    }

    private String accounts() {
        if (!asked.caller().hasIdentityPolicies()) {
            return "; it belongs to no account, so the resource policy decides alone.";
        }
        return asked.isSameAccount()
                ? " in its own account."
                : " of account " + asked.request.resourceAccount() + ", not its own: both accounts have to allow it.";
    }

    List<String> all() {
        return all;
    }

    void exempt(PolicyKind kind, String who) {
        all.add("A " + kind.words() + " does not restrict " + who + ".");
    }

    void denied(List<Cited> denies) {
        for (Cited deny : denies) {
            all.add(capital(deny.words()) + " denies it; an explicit deny beats every allow.");
        }
    }

    void notDenied() {
        all.add("No statement denies it.");
    }

    void control(Findings level) {
        all.add(
                level.allow()
                        ? capital(level.allows.get(0).words()) + " lets it pass."
                        : "No " + level.kind.words() + " of level " + level.level
                                + " lets it pass, and each level must.");
    }

    void resource(Findings resource) {
        if (resource.isEmpty()) {
            all.add("The resource has no policy.");
            return;
        }
        if (!resource.allow()) {
            all.add("The resource policy does not allow it.");
            return;
        }
        String cited = capital(resource.allows.get(0).words());
        all.add(cited
                + switch (resource.closest) {
                    case DIRECTLY ->
                        asked.isSameAccount() || !asked.caller().hasIdentityPolicies()
                                ? " allows it by name: nothing else has to."
                                : " allows it on the side of the resource.";
                    case BY_ROLE ->
                        asked.isSameAccount()
                                ? " allows it to the role: no identity policy has to, but boundary and session still limit it."
                                : " allows it on the side of the resource.";
                    case BY_ACCOUNT, NOT_NAMED -> " trusts the account, which has to allow it itself.";
                });
    }

    void identity(Findings identity) {
        all.add(
                identity.allow()
                        ? capital(identity.allows.get(0).words()) + " allows it."
                        : identity.isEmpty()
                                ? "The identity has no policy."
                                : "No identity policy (" + names(identity) + ") allows it.");
    }

    void limit(Findings limit) {
        if (!limit.isEmpty()) {
            all.add(
                    limit.allow()
                            ? capital(limit.allows.get(0).words()) + " leaves room for it."
                            : "The " + limit.kind.words() + " (" + names(limit) + ") leaves no room for it.");
        }
    }

    void unconditional() {
        all.add(
                "Whose credentials these are is told to whoever has them: no policy has to allow it, and none can deny it.");
    }

    /** The root user is the one whom nobody has to allow. */
    void allowed(boolean unasked) {
        all.add(unasked ? "The root user may do everything in its account." : "All that have to allow it do.");
    }

    void silent(Findings first) {
        all.add("What is not allowed is denied; it stops at the " + first.kind.words()
                + (first.level.isEmpty() ? "." : " of level " + first.level + "."));
    }

    private static String names(Findings findings) {
        return String.join(", ", findings.policies.stream().map(Policy::name).toList());
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }
}
