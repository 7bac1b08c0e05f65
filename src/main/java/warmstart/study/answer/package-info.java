/**
 * Answers on their way from a page to the history: as they come in, as they are judged, as they are kept.
 *
 * <p>Depends on {@code quiz} and {@code base}. Read first: {@link warmstart.study.answer.Attempt}, {@link
 * warmstart.study.answer.GivenAnswer}, {@link warmstart.study.answer.PendingAnswer}.
 */
@NullMarked
package warmstart.study.answer;

import org.jspecify.annotations.NullMarked;
