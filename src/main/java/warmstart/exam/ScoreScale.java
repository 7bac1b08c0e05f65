package warmstart.exam;

import warmstart.base.Check;

/**
 * How the result of an exam is expressed. AWS scales raw marks so that forms of different difficulty compare; how, it does
 * not publish.
 *
 * @param least the lowest possible score: 100
 * @param most the highest possible score: 1,000
 * @param pass the lowest score that passes: 720
 */
public record ScoreScale(int least, int most, int pass) {
    public ScoreScale {
        Check.argument(least < pass && pass <= most, "a passing score lies within its scale");
    }
}
