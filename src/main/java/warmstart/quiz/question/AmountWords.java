package warmstart.quiz.question;

import java.math.BigDecimal;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;

/** Writes amounts as questions and reasons do: {@code 15 min}, {@code 1 attempt}, {@code 2 batches per shard}. */
public final class AmountWords {
    private AmountWords() {}

    /** The amount with its unit, the noun of a single thing in the singular. */
    public static String of(Quantity quantity) {
        boolean one = quantity.value().compareTo(BigDecimal.ONE) == 0;
        return one && quantity.unit().dimension() == Dimension.COUNT
                ? "1\u00a0" + singular(quantity.unit().symbol())
                : quantity.toString();
    }

    /**
     * The singular of what is counted. Only the first noun phrase changes: {@code batches per shard} becomes {@code batch per
     * shard}, {@code processes and threads} becomes {@code process and thread}.
     */
    public static String singular(String plural) {
        int tail = plural.indexOf(" per ");
        String head = tail < 0 ? plural : plural.substring(0, tail);
        String[] parts = head.split(" and ");
        for (int i = 0; i < parts.length; i++) {
            parts[i] = singularWord(parts[i]);
        }
        return String.join(" and ", parts) + (tail < 0 ? "" : plural.substring(tail));
    }

    private static String singularWord(String plural) {
        if (plural.endsWith("ies")) {
            return plural.substring(0, plural.length() - 3) + "y";
        }
        if (plural.matches(".*(ch|sh|ss|x)es")) {
            return plural.substring(0, plural.length() - 2);
        }
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }
}
