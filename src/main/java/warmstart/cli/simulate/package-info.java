/**
 * {@code warmstart simulate}: runs scenarios from files and prints what came of them.
 *
 * <p>Depends on {@code content}, {@code labs.library}, {@code simulator} and the settings of {@code cli}. Read first:
 * {@link warmstart.cli.simulate.Simulate}, {@link warmstart.cli.simulate.RunReport},
 * {@link warmstart.cli.simulate.ManyRuns}.
 */
@NullMarked
package warmstart.cli.simulate;

import org.jspecify.annotations.NullMarked;
