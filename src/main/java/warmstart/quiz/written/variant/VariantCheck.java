package warmstart.quiz.written.variant;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import warmstart.quiz.written.ClozeQuestion;
import warmstart.quiz.written.HotspotQuestion;
import warmstart.quiz.written.MatchingQuestion;
import warmstart.quiz.written.MultipleQuestion;
import warmstart.quiz.written.NumericQuestion;
import warmstart.quiz.written.OrderingQuestion;
import warmstart.quiz.written.SingleQuestion;
import warmstart.quiz.written.WrittenOption;
import warmstart.quiz.written.WrittenQuestion;
import warmstart.quiz.written.expression.Phrase;

/**
 * Looks whether a question with its values filled in can be answered in one way only: {@code 900 s} and {@code 15 min} are
 * no two options, nor are {@code 1 to 5} and {@code 5 to 10}.
 */
public final class VariantCheck {
    private final List<Flaw> flaws = new ArrayList<>();

    private VariantCheck() {}

    /** What is wrong with a question whose values are filled in. */
    public static List<Flaw> of(WrittenQuestion question) {
        VariantCheck check = new VariantCheck();
        if (question instanceof SingleQuestion single) {
            check.oneKey(single.options());
            check.options(single.options());
        } else if (question instanceof MultipleQuestion multiple) {
            check.options(multiple.options());
        } else if (question instanceof OrderingQuestion ordering) {
            check.distinct(ordering.steps().stream().map(VariantCheck::part).toList());
        } else if (question instanceof MatchingQuestion matching) {
            check.pairs(matching);
        } else if (question instanceof NumericQuestion numeric) {
            check.number(numeric);
        } else if (question instanceof ClozeQuestion cloze) {
            check.gaps(cloze);
        } else if (question instanceof HotspotQuestion hotspot) {
            check.distinct(hotspot.areas().stream()
                    .map(area -> new Part(area.id(), area.name().text()))
                    .toList());
        }
        return check.flaws;
    }

    private record Part(String id, String text) {}

    private static Part part(WrittenOption option) {
        return new Part(option.id(), option.text().text());
    }

    private void oneKey(List<WrittenOption> options) {
        long keys = options.stream().filter(WrittenOption::key).count();
        if (keys != 1) {
            flaw("", keys == 0 ? "no option is the key" : keys + " options are the key", "mark exactly one with [x]");
        }
    }

    private void options(List<WrittenOption> options) {
        List<Part> parts = options.stream().map(VariantCheck::part).toList();
        distinct(parts);
        List<Optional<AmountRange>> amounts =
                parts.stream().map(part -> AmountRange.of(part.text)).toList();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (!same(parts.get(i), parts.get(j))
                        && amounts.get(i).isPresent()
                        && amounts.get(j).isPresent()) {
                    amounts(
                            parts.get(j),
                            parts.get(i),
                            amounts.get(j).get(),
                            amounts.get(i).get());
                }
            }
        }
    }

    private void amounts(Part first, Part second, AmountRange a, AmountRange b) {
        String both = "`" + first.text + "` and `" + second.text + "`";
        if (a.sameAs(b)) {
            flaw(second.id, both + " are the same amount", "change one of them, or the range of its variable");
        } else if (a.overlaps(b)) {
            flaw(second.id, both + " overlap", "let one begin where the other has ended");
        }
    }

    private void distinct(List<Part> parts) {
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (part.text.isBlank()) {
                flaw(part.id, "an answer without text", "write it, or remove the line");
            } else if (parts.subList(0, i).stream().anyMatch(other -> same(other, part))) {
                flaw(part.id, "`" + part.text + "` stands twice", "change one of them, or the range of its variable");
            }
        }
    }

    private static boolean same(Part a, Part b) {
        return folded(a.text).equals(folded(b.text));
    }

    private static String folded(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return plain.replaceAll("\\s+", " ").strip().replaceAll("\\.$", "");
    }

    private void pairs(MatchingQuestion matching) {
        distinct(matching.pairs().stream()
                .map(pair -> new Part(pair.id(), pair.left().text()))
                .toList());
        List<Part> rights = matching.pairs().stream()
                .map(pair -> new Part(pair.id(), pair.right().text()))
                .toList();
        for (Phrase lure : matching.lures()) {
            Part wrong = new Part("", lure.text());
            if (rights.stream().anyMatch(right -> same(right, wrong))) {
                flaw("", "`" + lure + "` belongs to nothing and to a row", "change one of them");
            }
        }
    }

    private void number(NumericQuestion numeric) {
        if (numeric.value().isEmpty()) {
            flaw("", "`" + numeric.key() + "` is no number with a unit", "write it as in `= 1769 MB +- 32 MB`");
        } else if (numeric.margin().isEmpty()) {
            String message = "the tolerance `" + numeric.tolerance() + "` does not fit `" + numeric.key() + "`";
            flaw("", message, "give it in the same kind of unit, or in %");
        }
    }

    private void gaps(ClozeQuestion cloze) {
        for (ClozeQuestion.Gap gap : cloze.gaps()) {
            distinct(gap.answers().stream()
                    .map(answer -> new Part("", answer.text()))
                    .toList());
        }
    }

    private void flaw(String part, String message, String hint) {
        flaws.add(new Flaw(part, message, hint));
    }
}
