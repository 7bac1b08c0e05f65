package warmstart.quiz.written.expression;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import warmstart.facts.Fact;
import warmstart.facts.FactId;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;

/** A part of an expression that has a value. */
sealed interface Node {
    /** Its value; empty when it has none, which is reported to the sum. */
    Optional<Quantity> value(Sum sum);

    /** The facts in it. */
    Stream<FactId> facts();

    /** {@code 30 s} */
    record Amount(Quantity quantity) implements Node {
        @Override
        public Optional<Quantity> value(Sum sum) {
            return Optional.of(quantity);
        }

        @Override
        public Stream<FactId> facts() {
            return Stream.empty();
        }
    }

    /** {@code timeout} */
    record Named(String name, int column) implements Node {
        @Override
        public Optional<Quantity> value(Sum sum) {
            return sum.variable(name, column);
        }

        @Override
        public Stream<FactId> facts() {
            return Stream.empty();
        }
    }

    /** {@code fact:timeout-max} */
    record OfFact(String id, int column) implements Node {
        @Override
        public Optional<Quantity> value(Sum sum) {
            Optional<Fact> fact = sum.fact(id, column);
            if (fact.isPresent() && fact.get().quantity().isEmpty()) {
                sum.fail(column, "the fact `" + id + "` is no number", "use it alone, or choose another");
            }
            return fact.flatMap(Fact::quantity);
        }

        @Override
        public Stream<FactId> facts() {
            return Stream.of(id).filter(FactId::isValid).map(FactId::new);
        }
    }

    /** {@code timeout * 6} */
    record Operation(char sign, Node left, Node right, int column) implements Node {
        @Override
        public Optional<Quantity> value(Sum sum) {
            Optional<Quantity> a = left.value(sum);
            Optional<Quantity> b = right.value(sum);
            return a.isEmpty() || b.isEmpty()
                    ? Optional.empty()
                    : new Arithmetic(sum, column).of(sign, a.get(), b.get());
        }

        @Override
        public Stream<FactId> facts() {
            return Stream.concat(left.facts(), right.facts());
        }
    }

    /** {@code min(timeout * 6, 12 h)} */
    record Called(Function function, List<Node> arguments, int column) implements Node {
        @Override
        public Optional<Quantity> value(Sum sum) {
            List<Quantity> values = arguments.stream()
                    .flatMap(argument -> argument.value(sum).stream())
                    .toList();
            return values.size() < arguments.size()
                    ? Optional.empty()
                    : new Arithmetic(sum, column).of(function, values);
        }

        @Override
        public Stream<FactId> facts() {
            return arguments.stream().flatMap(Node::facts);
        }
    }

    /** {@code timeout * 6 in min} */
    record Given(Node amount, Unit unit, int column) implements Node {
        @Override
        public Optional<Quantity> value(Sum sum) {
            return amount.value(sum).flatMap(value -> new Arithmetic(sum, column).in(value, unit));
        }

        @Override
        public Stream<FactId> facts() {
            return amount.facts();
        }
    }

    /** What may be called. */
    enum Function {
        MIN,
        MAX,
        FLOOR,
        CEIL
    }
}
