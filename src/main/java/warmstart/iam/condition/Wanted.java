package warmstart.iam.condition;

import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import warmstart.iam.context.Variables;
import warmstart.iam.pattern.ArnPattern;
import warmstart.iam.pattern.TextPattern;

/**
 * One value that a condition asks for, made ready for its operator. What is not of the operator's type, in the policy or in
 * the request, equals nothing. Variables are filled in for texts and ARNs only.
 */
@FunctionalInterface
interface Wanted {
    /** Whether a value of the request is the one, or one of those, that the policy means. */
    boolean fits(String got, Variables variables);

    static Wanted equalText(String value) {
        return TextPattern.of(value, TextPattern.Reading.EXACT)::matches;
    }

    static Wanted equalTextInAnyCase(String value) {
        return TextPattern.of(value, TextPattern.Reading.EXACT_IN_ANY_CASE)::matches;
    }

    static Wanted likeText(String value) {
        return TextPattern.of(value, TextPattern.Reading.LIKE)::matches;
    }

    static Wanted arn(String value) {
        return ArnPattern.of(value)::matches;
    }

    static Wanted number(String value, IntPredicate order) {
        return compared(Quantities.number(value), Quantities::number, order);
    }

    static Wanted date(String value, IntPredicate order) {
        return compared(Quantities.date(value), Quantities::date, order);
    }

    private static <T extends Comparable<T>> Wanted compared(
            Optional<T> wanted, java.util.function.Function<String, Optional<T>> reading, IntPredicate order) {
        return (got, variables) -> wanted.isPresent()
                && reading.apply(got)
                        .map(number -> order.test(number.compareTo(wanted.get())))
                        .orElse(false);
    }

    static Wanted truth(String value) {
        String wanted = value.toLowerCase(Locale.ROOT);
        boolean known = wanted.equals("true") || wanted.equals("false");
        return (got, variables) -> known && wanted.equalsIgnoreCase(got);
    }

    static Wanted bytes(String value) {
        Optional<byte[]> wanted = decoded(value);
        return (got, variables) -> wanted.isPresent()
                && decoded(got).map(bytes -> Arrays.equals(bytes, wanted.get())).orElse(false);
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException notBase64) {
            // Nothing was encoded, so there are no bytes to compare.
            return Optional.empty();
        }
    }

    static Wanted address(String value) {
        Optional<AddressRange> wanted = AddressRange.of(value);
        return (got, variables) -> wanted.isPresent()
                && AddressRange.of(got).map(wanted.get()::holds).orElse(false);
    }
}
