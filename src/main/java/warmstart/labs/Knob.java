package warmstart.labs;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import warmstart.base.Check;
import warmstart.facts.FactId;
import warmstart.facts.Quantity;
import warmstart.facts.Unit;

/**
 * Something the learner can change. Its positions are texts, as a form or an address carries them: {@code 2},
 * {@code on}, {@code dlq-queue}.
 */
public sealed interface Knob {
    /** Its name in forms and addresses: {@code retry-attempts}. */
    String id();

    /** Its name for people. */
    String label();

    /** One sentence under the field. */
    String help();

    /** The facts it stands for, likeliest first. */
    List<FactId> facts();

    /** Where it stands at first. */
    String initial();

    /** The position that a text means, in its one spelling; empty when it means none. */
    Optional<String> position(String text);

    /** Why a text that means no position is refused, and what to do. */
    Refusal refusal(String text);

    /** The answer for the kind of knob this is. */
    <T> T fold(Function<Number, T> onNumber, Function<Choice, T> onChoice, Function<Switch, T> onSwitch);

    /**
     * Why a position is refused.
     *
     * @param message {@code 3 retries are more than the service allows: 2 retries}
     * @param hint the rule of the service and the fact it is from, or the possible positions
     */
    record Refusal(String message, String hint) {}

    /**
     * A whole number.
     *
     * @param unit what it is given in: {@code s}, {@code %}, {@code retries}
     * @param min the lowest position
     * @param max the highest position
     * @param step the distance of a slider's positions; positions between them are accepted
     * @param unset where it stands at first
     */
    @SuppressWarnings("JavaLangClash") // Always read as Knob.Number, beside Knob.Choice and Knob.Switch.
    record Number(
            String id,
            String label,
            String help,
            List<FactId> facts,
            Unit unit,
            Bound min,
            Bound max,
            long step,
            long unset)
            implements Knob {
        /** Nine digits are more than any bound has. */
        private static final String FORM = "-?\\d{1,9}|\\d{1,3}(,\\d{3}){1,2}";

        public Number {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(help, "help");
            Objects.requireNonNull(unit, "unit");
            facts = List.copyOf(facts);
            Check.argument(min.value() <= unset && unset <= max.value(), "the knob starts between its ends: " + id);
            Check.argument(step > 0, "a step leads somewhere: " + id);
        }

        @Override
        public String initial() {
            return Long.toString(unset);
        }

        @Override
        public Optional<String> position(String text) {
            return number(text)
                    .filter(value -> min.value() <= value && value <= max.value())
                    .map(value -> Long.toString(value));
        }

        @Override
        public Refusal refusal(String text) {
            Optional<Long> number = number(text);
            if (number.isEmpty()) {
                return new Refusal("`" + shortened(text) + "` is not a whole number", "write digits only");
            }
            boolean low = number.get() < min.value();
            Bound bound = low ? min : max;
            String message = "`" + quantity(number.get()) + "` is " + (low ? "less" : "more") + " than "
                    + (bound.facts().isEmpty() ? "this lab runs: " : "the service allows: ") + quantity(bound.value());
            return new Refusal(message, bound.facts().isEmpty() ? "choose from " + range() : bound.rule());
        }

        /** {@code 60 to 21,600 s} */
        public String range() {
            return quantity(min.value()).number() + " to " + quantity(max.value());
        }

        /** A position with its unit: {@code 21,600 s}. */
        public Quantity quantity(long value) {
            return new Quantity(java.math.BigDecimal.valueOf(value), unit);
        }

        private static Optional<Long> number(String text) {
            String digits = text.strip();
            return digits.matches(FORM) ? Optional.of(Long.parseLong(digits.replace(",", ""))) : Optional.empty();
        }

        @Override
        public <T> T fold(Function<Number, T> onNumber, Function<Choice, T> onChoice, Function<Switch, T> onSwitch) {
            return onNumber.apply(this);
        }
    }

    /**
     * One of several.
     *
     * @param options the possible positions, in order
     * @param unset the id of the option at which it stands at first
     */
    record Choice(String id, String label, String help, List<FactId> facts, List<Option> options, String unset)
            implements Knob {
        public Choice {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(help, "help");
            facts = List.copyOf(facts);
            options = List.copyOf(options);
            Check.argument(
                    options.stream().anyMatch(option -> option.id().equals(unset)),
                    "the knob starts at an option: " + id);
        }

        /**
         * A possible position.
         *
         * @param id its name in forms and addresses
         * @param label its name for people
         */
        public record Option(String id, String label) {}

        @Override
        public String initial() {
            return unset;
        }

        @Override
        public Optional<String> position(String text) {
            return options.stream()
                    .map(Option::id)
                    .filter(option -> option.equals(text.strip()))
                    .findFirst();
        }

        @Override
        public Refusal refusal(String text) {
            List<String> ids = options.stream().map(Option::id).toList();
            return new Refusal(
                    "`" + shortened(text) + "` is none of the options", "use one of: " + String.join(", ", ids));
        }

        @Override
        public <T> T fold(Function<Number, T> onNumber, Function<Choice, T> onChoice, Function<Switch, T> onSwitch) {
            return onChoice.apply(this);
        }
    }

    /**
     * On or off.
     *
     * @param unset whether it is on at first
     */
    record Switch(String id, String label, String help, List<FactId> facts, boolean unset) implements Knob {
        /** The position of a switch that is on. */
        public static final String ON = "on";

        /** The position of a switch that is off. */
        public static final String OFF = "off";

        public Switch {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(help, "help");
            facts = List.copyOf(facts);
        }

        @Override
        public String initial() {
            return unset ? ON : OFF;
        }

        @Override
        public Optional<String> position(String text) {
            String word = text.strip();
            return word.equals(ON) || word.equals(OFF) ? Optional.of(word) : Optional.empty();
        }

        @Override
        public Refusal refusal(String text) {
            return new Refusal("`" + shortened(text) + "` is neither `on` nor `off`", "use one of: on, off");
        }

        @Override
        public <T> T fold(Function<Number, T> onNumber, Function<Choice, T> onChoice, Function<Switch, T> onSwitch) {
            return onSwitch.apply(this);
        }
    }

    private static String shortened(String text) {
        final int shown = 40;
        return text.length() <= shown ? text : text.substring(0, shown) + "…";
    }
}
