/**
 * Small words that several pages write alike: temperatures, dates, counts.
 *
 * <p>Depends on {@code study}. Read first: {@link warmstart.web.view.Heat}, {@link warmstart.web.view.Counted}, {@link
 * warmstart.web.view.Dates}.
 */
@NullMarked
package warmstart.web.view;

import org.jspecify.annotations.NullMarked;
