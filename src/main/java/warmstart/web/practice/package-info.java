/**
 * Practice: a topic, a kind, a pack or an exam domain, without touching the schedule.
 *
 * <p>Depends on {@code study} and {@code web.question}. Read first: {@link warmstart.web.practice.ShowPractice}, {@link
 * warmstart.web.practice.ShowRound}, {@link warmstart.web.practice.RoundAddress}.
 */
@NullMarked
package warmstart.web.practice;

import org.jspecify.annotations.NullMarked;
