/**
 * Reads what authors wrote: notes, facts, exams, packs and labs become values of the core, and every mistake becomes a
 * {@link warmstart.base.Problem} with file and line. A reader returns what could be read; it never throws for a bad file.
 *
 * <p>Depends on the core. Read first: {@link warmstart.content.VaultReader}, {@link warmstart.content.VaultReading},
 * {@link warmstart.content.AnchorCheck}.
 */
@NullMarked
package warmstart.content;

import org.jspecify.annotations.NullMarked;
