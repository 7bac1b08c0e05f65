package warmstart.quiz.grade;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number and the text behind it, before anybody knows what it is a number of.
 *
 * @param value 15
 * @param unit {@code minutes}; empty when nothing stood behind the number
 * @param otherwise what the number would be with points between thousands, when that is another one
 */
record Amount(BigDecimal value, String unit, Optional<BigDecimal> otherwise) {}
