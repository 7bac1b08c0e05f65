package warmstart.base;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A block of IPv4 addresses in the notation of RFC 4632: {@code 10.0.1.0/24} is {@code 10.0.1.0} to {@code 10.0.1.255}. A
 * single address is a block of 32 bits.
 *
 * @param network the first address as a number of 32 bits
 * @param bits how many leading bits all addresses share, 0 to 32
 */
public record Cidr(long network, int bits) {
    private static final int ADDRESS_BITS = 32;
    private static final int OCTET_BITS = 8;
    private static final int OCTET_MAX = 255;
    private static final Pattern NOTATION =
            Pattern.compile("(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})\\.(\\d{1,3})(?:/(\\d{1,2}))?");

    /** Every address. */
    public static final Cidr ANYWHERE = new Cidr(0, 0);

    public Cidr {
        Check.argument(bits >= 0 && bits <= ADDRESS_BITS, "a block has 0 to 32 bits");
        Check.argument(network >= 0 && network >> ADDRESS_BITS == 0, "an address has 32 bits");
        network = network & mask(bits);
    }

    /** Reads {@code 10.0.0.0/16}, or an address such as {@code 10.0.0.7} as a block of one; empty when it is neither. */
    public static Optional<Cidr> parse(String text) {
        Matcher parts = NOTATION.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        long address = 0;
        for (int octet = 1; octet <= ADDRESS_BITS / OCTET_BITS; octet++) {
            int value = Integer.parseInt(parts.group(octet));
            if (value > OCTET_MAX) {
                return Optional.empty();
            }
            address = address << OCTET_BITS | value;
        }
        int bits = Optional.ofNullable(parts.group(5)).map(Integer::parseInt).orElse(ADDRESS_BITS);
        return bits > ADDRESS_BITS ? Optional.empty() : Optional.of(new Cidr(address, bits));
    }

    /**
     * Reads a block that is known to be one.
     *
     * @throws IllegalArgumentException when it is not
     */
    public static Cidr of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("no block of addresses: " + text));
    }

    /** Whether all addresses of the other block lie in this one. */
    public boolean contains(Cidr other) {
        return other.bits >= bits && (other.network & mask(bits)) == network;
    }

    /** Whether the two blocks share an address. */
    public boolean overlaps(Cidr other) {
        return contains(other) || other.contains(this);
    }

    private static long mask(int bits) {
        return (1L << ADDRESS_BITS) - (1L << (ADDRESS_BITS - bits));
    }

    /** As it is written: {@code 10.0.1.0/24}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int shift = ADDRESS_BITS - OCTET_BITS; shift >= 0; shift -= OCTET_BITS) {
            text.append(network >> shift & OCTET_MAX).append(shift == 0 ? "/" : ".");
        }
        return text.append(bits).toString();
    }
}
