package warmstart.scheduling;

/**
 * Spreads intervals a little, so that cards that were learnt together are not always asked together: by a day up to a week,
 * by 5 % of what exceeds three weeks.
 *
 * @param chance from 0 (inclusive) to 1 (exclusive), the same for all four grades of an answer
 */
record Spread(double chance) {
    private static final double SHORTEST_SPREAD_DAYS = 2.5;

    /** Up to how many days a part of an interval reaches, and which share of it may be added or taken away. */
    private record Band(double fromDays, double toDays, double share) {}

    private static final Band[] BANDS = {
        new Band(2.5, 7, 0.15), new Band(7, 20, 0.1), new Band(20, Double.POSITIVE_INFINITY, 0.05)
    };

    /** Chance as the card's number and its count of answers give it: the seed is the text of their sum. */
    static Spread of(long cardNumber, int reps) {
        return new Spread(new Alea(Long.toString(cardNumber + reps)).next());
    }

    /** An interval near the given one, longer than the days that have just passed if the given one is. */
    int of(int days, int elapsedDays, int maximumDays) {
        if (days < SHORTEST_SPREAD_DAYS) {
            return days;
        }
        double delta = 1;
        for (Band band : BANDS) {
            delta += band.share() * Math.max(Math.min(days, band.toDays()) - band.fromDays(), 0);
        }
        int wished = Math.min(days, maximumDays);
        long least = Math.max(2, Math.round(wished - delta));
        long most = Math.min(Math.round(wished + delta), maximumDays);
        if (wished > elapsedDays) {
            least = Math.max(least, elapsedDays + 1L);
        }
        least = Math.min(least, most);
        return (int) Math.floor(chance * (most - least + 1) + least);
    }
}
