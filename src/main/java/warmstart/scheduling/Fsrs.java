package warmstart.scheduling;

import java.util.Objects;
import warmstart.base.Check;

/**
 * The memory model FSRS-6 (free spaced repetition scheduler, version 6): how a memory's stability S and difficulty D change
 * with an answer, and how the chance of recall R falls with time.
 *
 * <p>The formulas are those of the <a href="https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm">
 * description of the algorithm</a>; where results are rounded, they are rounded as in ts-fsrs 5.4.2, with which this class
 * agrees bit for bit. In them w0 … w20 are the weights, g is the grade's number (1 Again … 4 Easy), t whole days since the
 * last answer, and r8 rounds to eight decimals.
 */
public final class Fsrs {
    private static final double STABILITY_MIN = 0.001;
    private static final double STABILITY_MAX = 36_500;
    private static final double FIRST_STABILITY_MIN = 0.1;
    private static final double DECIMALS_8 = 1e8;

    private final Weights weights;
    private final boolean shortTerm;
    private final double decay;
    private final double factor;

    /**
     * The model with weights that {@link Weights#forUse} has prepared.
     *
     * @param shortTerm whether answers on the same day follow a formula of their own
     */
    public Fsrs(Weights weights, boolean shortTerm) {
        this.weights = Objects.requireNonNull(weights, "weights");
        Check.argument(weights.values().size() == 21, "FSRS-6 has 21 weights");
        this.shortTerm = shortTerm;
        this.decay = -w(20);
        this.factor = rounded(StrictMath.exp(StrictMath.pow(decay, -1) * StrictMath.log(0.9)) - 1);
    }

    /** R(t, S) = r8((1 + factor·t/S)^decay) with decay = −w20 and factor = r8(0.9^(1/decay) − 1), so that R(S, S) = 0.9. */
    public double retrievability(int days, double stability) {
        return rounded(StrictMath.pow(1 + factor * days / stability, decay));
    }

    /** The interval, in units of stability, after which recall has fallen to the desired: r8((r^(1/decay) − 1)/factor). */
    public double intervalModifier(double desiredRetention) {
        return rounded((StrictMath.pow(desiredRetention, 1 / decay) - 1) / factor);
    }

    /** The memory after the first answer. */
    public MemoryState first(Grade grade) {
        return new MemoryState(firstStability(grade), clamp(firstDifficulty(grade), 1, 10));
    }

    /** The memory after a further answer, whole days after the one before. */
    public MemoryState next(MemoryState memory, int days, Grade grade) {
        return new MemoryState(nextStability(memory, days, grade), nextDifficulty(memory.difficulty(), grade));
    }

    /** S0 = max(w[g−1], 0.1). */
    private double firstStability(Grade grade) {
        return Math.max(w(grade.number() - 1), FIRST_STABILITY_MIN);
    }

    /** D0 = r8(w4 − e^(w5·(g−1)) + 1), not yet limited to 1 … 10: the mean reversion uses D0(Easy) as it is. */
    private double firstDifficulty(Grade grade) {
        return rounded(w(4) - StrictMath.exp((grade.number() - 1) * w(5)) + 1);
    }

    private double nextStability(MemoryState memory, int days, Grade grade) {
        if (days == 0 && shortTerm) {
            return sameDay(memory.stability(), grade);
        }
        double recall = retrievability(days, memory.stability());
        return grade == Grade.AGAIN ? forgotten(memory, recall) : recalled(memory, recall, grade);
    }

    /** S' = r8(S·f), f = S^(−w19)·e^(w17·(g−3+w18)), at least 1 unless Again. */
    private double sameDay(double stability, Grade grade) {
        double growth = StrictMath.pow(stability, -w(19)) * StrictMath.exp(w(17) * (grade.number() - 3 + w(18)));
        double kept = grade == Grade.AGAIN ? growth : Math.max(growth, 1);
        return bounded(stability * kept);
    }

    /** S' = r8(S·(1 + e^w8·(11−D)·S^(−w9)·(e^((1−R)·w10) − 1)·[w15 if Hard]·[w16 if Easy])). */
    private double recalled(MemoryState memory, double recall, Grade grade) {
        double hardPenalty = grade == Grade.HARD ? w(15) : 1;
        double easyBonus = grade == Grade.EASY ? w(16) : 1;
        double stability = memory.stability();
        return bounded(stability
                * (1
                        + StrictMath.exp(w(8))
                                * (11 - memory.difficulty())
                                * StrictMath.pow(stability, -w(9))
                                * (StrictMath.exp((1 - recall) * w(10)) - 1)
                                * hardPenalty
                                * easyBonus));
    }

    /** S' = min(max(r8(S/e^(w17·w18)), 0.001), F), F = r8(w11·D^(−w12)·((S+1)^w13 − 1)·e^((1−R)·w14)). */
    private double forgotten(MemoryState memory, double recall) {
        double left = bounded(w(11)
                * StrictMath.pow(memory.difficulty(), -w(12))
                * (StrictMath.pow(memory.stability() + 1, w(13)) - 1)
                * StrictMath.exp((1 - recall) * w(14)));
        double sameDayLoss = shortTerm ? w(17) * w(18) : 0;
        return clamp(rounded(memory.stability() / StrictMath.exp(sameDayLoss)), STABILITY_MIN, left);
    }

    /** D' = clamp(r8(w7·D0(Easy) + (1−w7)·(D + r8(−w6·(g−3)·(10−D)/9))), 1, 10). */
    private double nextDifficulty(double difficulty, Grade grade) {
        double change = -w(6) * (grade.number() - 3);
        double damped = difficulty + rounded(change * (10 - difficulty) / 9);
        double reverted = rounded(w(7) * firstDifficulty(Grade.EASY) + (1 - w(7)) * damped);
        return clamp(reverted, 1, 10);
    }

    private double w(int index) {
        return weights.get(index);
    }

    private static double bounded(double stability) {
        return rounded(clamp(stability, STABILITY_MIN, STABILITY_MAX));
    }

    /** r8: to eight decimals, halves up. */
    static double rounded(double value) {
        return Math.round(value * DECIMALS_8) / DECIMALS_8;
    }

    /** The upper bound wins where the two contradict each other, as in the reference implementation. */
    static double clamp(double value, double least, double most) {
        return Math.min(Math.max(value, least), most);
    }
}
