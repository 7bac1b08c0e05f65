package warmstart.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Transitions computed by hand from the published formulas, with decimal arithmetic of 40 digits and without looking at the
 * code. Weights are the defaults:
 *
 * <pre>
 * w0  0.212   w1  1.2931  w2  2.3065  w3  8.2956  w4  6.4133  w5  0.8334  w6  3.0194
 * w7  0.001   w8  1.8722  w9  0.1666  w10 0.796   w11 1.4835  w12 0.0614  w13 0.2629
 * w14 1.6483  w15 0.6014  w16 1.8729  w17 0.5425  w18 0.0912  w19 0.0658  w20 0.1542
 *
 * decay  = -0.1542
 * factor = r8(0.9^(1/-0.1542) - 1) = r8(0.980346494413...) = 0.98034649
 * </pre>
 */
class FsrsByHandTest {
    private final Fsrs fsrs = new Fsrs(Weights.defaults(), true);

    /**
     * r8((r^(1/decay) - 1) / 0.98034649).
     *
     * <pre>
     * 0.9^(-6.4850843...) - 1 = 0.9803464944...;  / factor = 1.00000000450...
     * 0.8^(-6.4850843...) - 1 = 3.2507895537...;  / factor = 3.31595980115...
     * 0.95^(-6.4850843...) - 1 = 0.3946470029...; / factor = 0.40255869380...
     * </pre>
     */
    @ParameterizedTest
    @CsvSource({"0.9, 1", "0.8, 3.3159598", "0.95, 0.40255869"})
    void intervalModifier(double desired, double modifier) {
        assertThat(fsrs.intervalModifier(desired)).isEqualTo(modifier);
    }

    /**
     * R = r8((1 + 0.98034649·t/S)^-0.1542).
     *
     * <pre>
     * t 30, S 30:     1.98034649^-0.1542                = 0.9 by definition of the factor
     * t 3,  S 2.3065: (1 + 2.94103947/2.3065)^-0.1542   = 2.27510924^-0.1542 = 0.88094796
     * t 8,  S 8.2956: (1 + 7.84277192/8.2956)^-0.1542   = 1.94541346^-0.1542 = 0.9024733
     * t 1,  S 0.212:  (1 + 0.98034649/0.212)^-0.1542    = 5.62427590^-0.1542 = 0.76619573
     * t 0:            1^-0.1542                         = 1
     * </pre>
     */
    @ParameterizedTest
    @CsvSource({"30, 30, 0.9", "3, 2.3065, 0.88094796", "8, 8.2956, 0.9024733", "1, 0.212, 0.76619573", "0, 5, 1"})
    void retrievability(int days, double stability, double recall) {
        assertThat(fsrs.retrievability(days, stability)).isEqualTo(recall);
    }

    /**
     * S0 = w[g-1]; D0 = clamp(r8(6.4133 - e^(0.8334·(g-1)) + 1), 1, 10).
     *
     * <pre>
     * Again: e^0      = 1              D0 = 6.4133
     * Hard:  e^0.8334 = 2.30112929...  D0 = 5.11217071
     * Good:  e^1.6668 = 5.29519602...  D0 = 2.11810397
     * Easy:  e^2.5002 = 12.1849307...  D0 = -4.77163070, raised to 1
     * </pre>
     */
    @ParameterizedTest
    @CsvSource({"AGAIN, 0.212, 6.4133", "HARD, 1.2931, 5.11217071", "GOOD, 2.3065, 2.11810397", "EASY, 8.2956, 1"})
    void firstAnswer(Grade grade, double stability, double difficulty) {
        assertThat(fsrs.first(grade)).isEqualTo(new MemoryState(stability, difficulty));
    }

    /**
     * D' = clamp(r8(0.001·(-4.7716307) + 0.999·(D + r8(-3.0194·(g-3)·(10-D)/9))), 1, 10).
     *
     * <pre>
     * D 5, Again:   6.0388·5/9 = 3.35488889;  D1 8.35488889;  0.999·D1 = 8.34653400; - 0.00477163 = 8.34176237
     * D 5, Hard:    3.0194·5/9 = 1.67744444;  D1 6.67744444;  6.67076700 - 0.00477163 = 6.66599536(486)
     * D 5, Good:    0;                        D1 5;           4.995      - 0.00477163 = 4.99022837
     * D 5, Easy:   -1.67744444;               D1 3.32255556;  3.31923300 - 0.00477163 = 3.31446137
     * D 2.11810397, Again: 6.0388·7.88189603/9 = 5.28857708; D1 7.40668105; 7.39927437 - 0.00477163 = 7.39450274
     * D 1, Good:    0;                        D1 1;           0.999 - 0.00477163 = 0.99422837, raised to 1
     * D 10, Again:  6.0388·0/9 = 0;           D1 10;          9.99  - 0.00477163 = 9.98522837
     * </pre>
     */
    @ParameterizedTest
    @CsvSource({
        "5, AGAIN, 8.34176237",
        "5, HARD, 6.66599536",
        "5, GOOD, 4.99022837",
        "5, EASY, 3.31446137",
        "2.11810397, AGAIN, 7.39450274",
        "1, GOOD, 1",
        "10, AGAIN, 9.98522837"
    })
    void difficulty(double before, Grade grade, double after) {
        assertThat(fsrs.next(new MemoryState(10, before), 10, grade).difficulty())
                .isEqualTo(after);
    }

    /**
     * Same day: f = S^-0.0658·e^(0.5425·(g - 3 + 0.0912)), at least 1 from Hard upwards; S' = r8(S·f). With S = 2.3065,
     * S^-0.0658 = 0.946493558.
     *
     * <pre>
     * Again: e^(0.5425·-1.9088) = 0.355040291;  f 0.336043348;  S' 0.77508398
     * Hard:  e^(0.5425·-0.9088) = 0.610776610;  f 0.578096127, raised to 1;  S' 2.3065
     * Good:  e^(0.5425·0.0912)  = 1.050720375;  f 0.994500066, raised to 1;  S' 2.3065
     * Easy:  e^(0.5425·1.0912)  = 1.807556621;  f 1.710840697;  S' 3.94605407
     * </pre>
     */
    @ParameterizedTest
    @CsvSource({"AGAIN, 0.77508398", "HARD, 2.3065", "GOOD, 2.3065", "EASY, 3.94605407"})
    void answerOnTheSameDay(Grade grade, double stability) {
        assertThat(fsrs.next(new MemoryState(2.3065, 2.11810397), 0, grade).stability())
                .isEqualTo(stability);
    }

    /**
     * S' = r8(S·(1 + e^1.8722·(11-D)·S^-0.1666·(e^(0.796·(1-R)) - 1)·m)), m = 0.6014 for Hard, 1.8729 for Easy;
     * e^1.8722 = 6.502586365.
     *
     * <pre>
     * S 30, D 5, after 30 days: R 0.9; 11-D 6; 30^-0.1666 = 0.567429093; e^0.0796 - 1 = 0.082853839
     *   product 1.834263048:  Good 30·2.834263048 = 85.02789144;  Hard 30·(1 + 1.103125797) = 63.09377391;
     *                         Easy 30·(1 + 3.435391262) = 133.06173787
     * S 2.3065, D 2.11810397, after 3 days: R 0.88094796; 11-D 8.88189603; S^-0.1666 = 0.870025444;
     *   e^(0.796·0.11905204) - 1 = 0.099400932; product 4.994755372: Good 2.3065·5.994755372 = 13.82690327
     * S 8.2956, D 1, after 8 days: R 0.9024733; 11-D 10; S^-0.1666 = 0.702942750; e^(0.796·0.0975267) - 1 = 0.080724072;
     *   product 3.689853676: Hard 8.2956·(1 + 2.219078000) = 26.70418346
     * </pre>
     */
    @ParameterizedTest
    @CsvSource({
        "30, 5, 30, HARD, 63.09377391",
        "30, 5, 30, GOOD, 85.02789144",
        "30, 5, 30, EASY, 133.06173787",
        "2.3065, 2.11810397, 3, GOOD, 13.82690327",
        "8.2956, 1, 8, HARD, 26.70418346"
    })
    void recalledAfterDays(double before, double difficulty, int days, Grade grade, double after) {
        assertThat(fsrs.next(new MemoryState(before, difficulty), days, grade).stability())
                .isEqualTo(after);
    }

    /**
     * F = r8(1.4835·D^-0.0614·((S+1)^0.2629 - 1)·e^(1.6483·(1-R))), at most S/e^(0.5425·0.0912).
     *
     * <pre>
     * S 30, D 5, after 30 days: 0.905906220 · 1.466487900 · e^0.16483 = 1.179192639; F 2.32398883; S/1.050720375 = 28.55
     * S 2.3065, D 2.11810397, after 3 days: 0.954963642 · 0.369436773 · 1.216810970; F 0.63685069; S/1.0507 = 2.195
     * S 0.212, D 6.4133, after 1 day: 0.892165022 · 0.051847645 · 1.470172261;       F 0.10088579; S/1.0507 = 0.2018
     * </pre>
     */
    @ParameterizedTest
    @CsvSource({"30, 5, 30, 2.32398883", "2.3065, 2.11810397, 3, 0.63685069", "0.212, 6.4133, 1, 0.10088579"})
    void forgottenAfterDays(double before, double difficulty, int days, double after) {
        assertThat(fsrs.next(new MemoryState(before, difficulty), days, Grade.AGAIN)
                        .stability())
                .isEqualTo(after);
    }

    /**
     * A lapse never leaves more than the same-day formula would: with w11 at its most, 5, and S 0.5, D 1, after 3 days,
     * R = (1 + 2.94103947/0.5)^-0.1542 = r8(6.88207894^-0.1542) = 0.7427..., F = 5·1·(1.5^0.2629 - 1)·e^(1.6483·0.257...) is
     * near 0.86, more than S/e^(0.5425·0.0912) = 0.5/1.050720375 = 0.47586400.
     */
    @Test
    void aLapseNeverRaisesStability() {
        java.util.List<Double> values =
                new java.util.ArrayList<>(Weights.defaults().values());
        values.set(11, 5.0);
        Fsrs generous = new Fsrs(new Weights(values), true);
        assertThat(generous.next(new MemoryState(0.5, 1), 3, Grade.AGAIN).stability())
                .isEqualTo(0.475864);
    }
}
