package warmstart.quiz.generate.cloze;

import java.util.Locale;
import java.util.Optional;
import warmstart.facts.Fact;

/** Finds the mark of a fact in its statement, as words of its own and only once. */
final class NameGap {
    private NameGap() {}

    static Optional<Gap> in(Fact fact) {
        String statement = fact.wording().statement();
        String mark = fact.wording().mark();
        int at = find(statement, mark, 0);
        boolean again = at >= 0 && find(statement, mark, at + 1) >= 0;
        return at < 0 || again
                ? Optional.empty()
                : Optional.of(new Gap(
                        statement.substring(0, at),
                        statement.substring(at, at + mark.length()),
                        statement.substring(at + mark.length())));
    }

    private static int find(String text, String mark, int from) {
        String folded = text.toLowerCase(Locale.ROOT);
        String wanted = mark.toLowerCase(Locale.ROOT);
        for (int at = folded.indexOf(wanted, from); at >= 0; at = folded.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1));
            boolean ends = end == folded.length() || !Character.isLetterOrDigit(folded.charAt(end));
            if (starts && ends) {
                return at;
            }
        }
        return -1;
    }
}
