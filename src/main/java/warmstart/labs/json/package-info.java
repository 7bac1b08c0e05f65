/**
 * A run of a lab as the browser's stage gets it.
 *
 * <p>Written by hand, so that the core needs no library for it. Depends on {@code labs} and {@code simulator}. Read first:
 * {@link warmstart.labs.json.RunJson}, {@link warmstart.labs.LabRun}, {@link warmstart.labs.Assessment}.
 */
@NullMarked
package warmstart.labs.json;

import org.jspecify.annotations.NullMarked;
