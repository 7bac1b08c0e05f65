/**
 * The card of a fact: its value, what it was, what it rests on, and how well the learner knows it.
 *
 * <p>Depends on {@code web}, {@code study}, {@code facts}. Read first: {@link warmstart.web.facts.ShowFact}, {@link
 * warmstart.web.facts.FactView}, {@link warmstart.facts.Fact}.
 */
@NullMarked
package warmstart.web.facts;

import org.jspecify.annotations.NullMarked;
