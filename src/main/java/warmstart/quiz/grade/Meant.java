package warmstart.quiz.grade;

import java.math.BigDecimal;
import java.util.Optional;
import warmstart.facts.Unit;

/**
 * What a unit's text means in an answer.
 *
 * @param unit the unit, or that of the key when a noun fits what is counted; empty when nothing is known by that text
 * @param factor how many of the unit it is: a week is 7 d
 */
record Meant(Optional<Unit> unit, BigDecimal factor) {
    static Meant unknown() {
        return new Meant(Optional.empty(), BigDecimal.ONE);
    }

    static Meant one(Unit unit) {
        return new Meant(Optional.of(unit), BigDecimal.ONE);
    }
}
