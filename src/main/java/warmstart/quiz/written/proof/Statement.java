package warmstart.quiz.written.proof;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import warmstart.facts.Dimension;
import warmstart.facts.Quantity;

/** A part of a claim that is so or not. */
sealed interface Statement {
    /** Whether it is so; empty when the run cannot tell, which is reported. */
    Optional<Verdict> in(Inquiry run);

    /** {@code attempts(uploads-1) == 3} */
    record Comparison(Asked asked, String sign, Observation wanted) implements Statement {
        @Override
        public Optional<Verdict> in(Inquiry run) {
            Observation found = run.ask(asked);
            if (found instanceof Observation.Unanswered unanswered) {
                run.fail(asked.column(), unanswered.message(), unanswered.hint());
                return Optional.empty();
            }
            return compared(found, run).map(holds -> new Verdict(holds, asked + " is " + found.said()));
        }

        private Optional<Boolean> compared(Observation found, Inquiry run) {
            if (found instanceof Observation.Word word && wanted instanceof Observation.Word other) {
                boolean same = word.word().equals(other.word());
                return sign.equals("==") || sign.equals("!=")
                        ? Optional.of(same == sign.equals("=="))
                        : unlike("words have no order: `" + sign + "`", run);
            }
            if (found instanceof Observation.Amount amount && wanted instanceof Observation.Amount other) {
                return likeUnits(amount.quantity(), other.quantity())
                        ? Optional.of(holds(amount.quantity()
                                .inBase()
                                .compareTo(other.quantity().inBase())))
                        : unlike(mismatch(found), run);
            }
            return unlike(mismatch(found), run);
        }

        private String mismatch(Observation found) {
            return "`" + asked + "` is `" + found.said() + "`, which cannot be compared with `" + wanted.said() + "`";
        }

        private Optional<Boolean> unlike(String message, Inquiry run) {
            run.fail(asked.column(), message, "compare numbers with numbers, times with times, words with words");
            return Optional.empty();
        }

        private static boolean likeUnits(Quantity a, Quantity b) {
            return a.unit().dimension() == b.unit().dimension()
                    || (b.unit().dimension() == Dimension.COUNT && b.value().compareTo(BigDecimal.ZERO) == 0);
        }

        private boolean holds(int order) {
            return switch (sign) {
                case "==" -> order == 0;
                case "!=" -> order != 0;
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                default -> order >= 0;
            };
        }
    }

    /**
     * What is asked of the run.
     *
     * @param name {@code attempts}
     * @param arguments {@code uploads-1}
     * @param column where it stands
     */
    record Asked(String name, List<String> arguments, int column) {
        @Override
        public String toString() {
            return arguments.isEmpty() ? name : name + "(" + String.join(", ", arguments) + ")";
        }
    }

    /** {@code not (throttles > 0)} */
    record Negation(Statement inner) implements Statement {
        @Override
        public Optional<Verdict> in(Inquiry run) {
            return inner.in(run).map(verdict -> new Verdict(!verdict.holds(), verdict.said()));
        }
    }

    /** Two statements of which both, or one at least, must be so. */
    record Pair(boolean both, Statement left, Statement right) implements Statement {
        @Override
        public Optional<Verdict> in(Inquiry run) {
            Optional<Verdict> a = left.in(run);
            Optional<Verdict> b = right.in(run);
            if (a.isEmpty() || b.isEmpty()) {
                return Optional.empty();
            }
            boolean first = a.get().holds();
            boolean second = b.get().holds();
            String said = String.join(
                    ", ", Stream.of(a.get().said(), b.get().said()).distinct().toList());
            return Optional.of(new Verdict(both ? first && second : first || second, said));
        }
    }
}
