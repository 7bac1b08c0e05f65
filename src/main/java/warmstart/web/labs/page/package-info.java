/**
 * What the template of a lab shows, as records of ready strings, each with the code that makes it ready.
 *
 * <p>Depends on {@code labs}, {@code facts}, {@code web.labs.stage} and {@code web.labs.charts}. Read first: {@link
 * warmstart.web.labs.page.LabView}, {@link warmstart.web.labs.page.RunView}, {@link warmstart.web.labs.page.RunAddress}.
 */
@NullMarked
package warmstart.web.labs.page;

import org.jspecify.annotations.NullMarked;
