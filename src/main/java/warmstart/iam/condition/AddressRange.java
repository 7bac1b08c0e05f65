package warmstart.iam.condition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Addresses that begin alike: {@code 203.0.113.0/24}, {@code 2001:db8::/32}, or the single {@code 203.0.113.7}. IPv4 and
 * IPv6 have nothing in common. Names of hosts are no addresses.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html#Conditions_IPAddress">IP
 *     address condition operators</a>
 */
final class AddressRange {
    private static final int BITS_V4 = 32;
    private static final int BITS_V6 = 128;
    private static final int GROUPS_V6 = 8;
    private static final int CHARACTERS_MAX = 64;

    /** The bits of the address, one a place; an array of booleans is plenty for two comparisons a decision. */
    private final boolean[] bits;

    private final int prefix;

    private AddressRange(boolean[] bits, int prefix) {
        this.bits = bits;
        this.prefix = prefix;
    }

    static Optional<AddressRange> of(String text) {
        if (text.length() > CHARACTERS_MAX) {
            return Optional.empty();
        }
        int slash = text.indexOf('/');
        String address = slash < 0 ? text : text.substring(0, slash);
        Optional<boolean[]> bits = address.contains(":") ? version6(address) : version4(address);
        if (bits.isEmpty() || slash < 0) {
            return bits.map(all -> new AddressRange(all, all.length));
        }
        Optional<Integer> prefix = whole(text.substring(slash + 1), 10, bits.get().length);
        return prefix.map(length -> new AddressRange(bits.get(), length));
    }

    /** Whether the other range lies in this one. */
    boolean holds(AddressRange other) {
        return bits.length == other.bits.length
                && other.prefix >= prefix
                && Arrays.equals(bits, 0, prefix, other.bits, 0, prefix);
    }

    private static Optional<boolean[]> version4(String text) {
        String[] bytes = text.split("\\.", -1);
        boolean[] bits = new boolean[BITS_V4];
        for (int i = 0; i < bytes.length; i++) {
            Optional<Integer> value = whole(bytes[i], 10, 255);
            if (bytes.length != 4 || value.isEmpty()) {
                return Optional.empty();
            }
            write(bits, i * 8, 8, value.get());
        }
        return bytes.length == 4 ? Optional.of(bits) : Optional.empty();
    }

    private static Optional<boolean[]> version6(String text) {
        int gap = text.indexOf("::");
        List<String> groups = new ArrayList<>();
        if (gap < 0) {
            groups.addAll(groups(text));
        } else {
            List<String> before = groups(text.substring(0, gap));
            List<String> after = groups(text.substring(gap + 2));
            int missing = GROUPS_V6 - before.size() - after.size();
            if (missing < 1) {
                return Optional.empty();
            }
            groups.addAll(before);
            groups.addAll(java.util.Collections.nCopies(missing, "0"));
            groups.addAll(after);
        }
        return bitsOf(groups);
    }

    private static List<String> groups(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(":", -1));
    }

    private static Optional<boolean[]> bitsOf(List<String> groups) {
        boolean[] bits = new boolean[BITS_V6];
        for (int i = 0; i < groups.size() && groups.size() == GROUPS_V6; i++) {
            Optional<Integer> value = whole(groups.get(i), 16, 0xFFFF);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            write(bits, i * 16, 16, value.get());
        }
        return groups.size() == GROUPS_V6 ? Optional.of(bits) : Optional.empty();
    }

    private static void write(boolean[] bits, int from, int count, int value) {
        for (int i = 0; i < count; i++) {
            bits[from + i] = (value >> (count - 1 - i) & 1) == 1;
        }
    }

    /** Digits only, and not too many of them. */
    private static Optional<Integer> whole(String digits, int radix, int most) {
        if (digits.isEmpty() || digits.length() > 4) {
            return Optional.empty();
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) < 128 ? Character.digit(digits.charAt(i), radix) : -1;
            if (digit < 0) {
                return Optional.empty();
            }
            value = value * radix + digit;
        }
        return value <= most ? Optional.of(value) : Optional.empty();
    }
}
