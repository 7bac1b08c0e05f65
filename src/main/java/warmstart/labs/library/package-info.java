/**
 * Scenarios that document and prove themselves: a page, its run, and what is expected of it.
 *
 * <p>Depends on {@code simulator}, {@code facts} and the measures of {@code labs}. Read first:
 * {@link warmstart.labs.library.ScenarioPage}, {@link warmstart.labs.library.ScenarioRun},
 * {@link warmstart.labs.library.Claim}.
 */
@NullMarked
package warmstart.labs.library;

import org.jspecify.annotations.NullMarked;
