/**
 * The first page: what is true now, and what to do about it.
 *
 * <p>Depends on {@code web}, {@code study}. Read first: {@link warmstart.web.today.ShowToday}, {@link
 * warmstart.web.today.TodayView}, {@link warmstart.study.progress.Knowledge}.
 */
@NullMarked
package warmstart.web.today;

import org.jspecify.annotations.NullMarked;
