/**
 * The command line: one class per command, and the settings they share.
 *
 * <p>Depends on the core and the adapters; what needs the whole program is handed in by {@code Main}. Read first:
 * {@link warmstart.cli.Warmstart}, {@link warmstart.cli.Setting}, {@link warmstart.cli.Serve}.
 */
@NullMarked
package warmstart.cli;

import org.jspecify.annotations.NullMarked;
