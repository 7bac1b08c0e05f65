package warmstart.iam.pattern;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import warmstart.iam.context.Variables;

/**
 * A piece of a text with variables: one that is known beforehand, or a variable with what stands in for it when the
 * request has no value: {@code ${aws:PrincipalTag/team, 'everybody'}}.
 */
sealed interface Part {
    /** A piece that is the same for every request. */
    record Fixed(Glob glob) implements Part {}

    /** A variable; its key in lower case. */
    record Variable(String key, Optional<String> fallback) implements Part {}

    /** Takes a text apart; what is opened by <code>${</code> and never closed is plain text. */
    static List<Part> of(String text, TextPattern pattern) {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int open = text.indexOf("${"); open >= 0; open = text.indexOf("${", from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            parts.add(new Fixed(pattern.glob(text.substring(from, open))));
            parts.add(variable(text.substring(open + 2, close), pattern));
            from = close + 1;
        }
        parts.add(new Fixed(pattern.glob(text.substring(from))));
        return List.copyOf(parts);
    }

    private static Part variable(String inside, TextPattern pattern) {
        if (inside.equals("*") || inside.equals("?") || inside.equals("$")) {
            return new Fixed(pattern.literal(inside));
        }
        int comma = inside.indexOf(',');
        String key = comma < 0 ? inside : inside.substring(0, comma);
        String rest = comma < 0 ? "" : inside.substring(comma + 1).strip();
        boolean quoted = rest.length() >= 2 && rest.startsWith("'") && rest.endsWith("'");
        return new Variable(
                key.strip().toLowerCase(Locale.ROOT),
                quoted ? Optional.of(rest.substring(1, rest.length() - 1)) : Optional.empty());
    }

    /** The text with all variables filled in; empty when one of them has no value and nothing stands in for it. */
    static Optional<Glob> filled(List<Part> parts, Variables variables, TextPattern pattern) {
        List<Glob> globs = new ArrayList<>();
        for (Part part : parts) {
            Optional<Glob> glob = part instanceof Fixed fixed
                    ? Optional.of(fixed.glob())
                    : part instanceof Variable variable ? filled(variable, variables, pattern) : Optional.empty();
            if (glob.isEmpty()) {
                return Optional.empty();
            }
            globs.add(glob.get());
        }
        return Optional.of(Glob.joined(globs));
    }

    private static Optional<Glob> filled(Variable variable, Variables variables, TextPattern pattern) {
        return variables.value(variable.key()).or(variable::fallback).map(pattern::literal);
    }
}
