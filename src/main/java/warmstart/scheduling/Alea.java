package warmstart.scheduling;

/**
 * The generator from which intervals are spread: Johannes Baagøe's Alea, in the form in which ts-fsrs uses it. Kept only
 * because agreement with that implementation includes its chance; everything else draws from {@link warmstart.base.Rng}.
 */
final class Alea {
    private static final double TWO_TO_MINUS_32 = 2.3283064365386963e-10;
    private static final double TWO_TO_32 = 4294967296.0;

    private double s0;
    private double s1;
    private double s2;
    private int carry = 1;

    Alea(String seed) {
        Mash mash = new Mash();
        s0 = mash.of(" ");
        s1 = mash.of(" ");
        s2 = mash.of(" ");
        s0 = wrapped(s0 - mash.of(seed));
        s1 = wrapped(s1 - mash.of(seed));
        s2 = wrapped(s2 - mash.of(seed));
    }

    /** A number from 0 (inclusive) to 1 (exclusive). */
    double next() {
        double t = 2091639 * s0 + carry * TWO_TO_MINUS_32;
        s0 = s1;
        s1 = s2;
        carry = (int) t;
        s2 = t - carry;
        return s2;
    }

    private static double wrapped(double value) {
        return value < 0 ? value + 1 : value;
    }

    /** Turns characters into fractions; remembers all it has seen. */
    private static final class Mash {
        private double n = 4022871197.0;

        double of(String data) {
            for (int i = 0; i < data.length(); i++) {
                n += data.charAt(i);
                double h = 0.02519603282416938 * n;
                n = unsigned32(h);
                h -= n;
                h *= n;
                n = unsigned32(h);
                h -= n;
                n += h * TWO_TO_32;
            }
            return unsigned32(n) * TWO_TO_MINUS_32;
        }

        /** JavaScript's {@code >>> 0} for numbers that are not negative. */
        private static double unsigned32(double value) {
            return (long) value & 0xFFFFFFFFL;
        }
    }
}
