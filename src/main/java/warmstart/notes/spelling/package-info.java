/**
 * How names are compared and paths are read, as Obsidian does it, and which known name comes nearest to a wrong one.
 *
 * <p>Depends on the JDK alone. Read first: {@link warmstart.notes.spelling.Fold}, {@link
 * warmstart.notes.spelling.NotePath}, {@link warmstart.notes.spelling.Nearest}.
 */
@NullMarked
package warmstart.notes.spelling;

import org.jspecify.annotations.NullMarked;
