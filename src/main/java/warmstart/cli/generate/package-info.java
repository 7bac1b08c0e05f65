/**
 * {@code warmstart generate}: questions about notes that nobody wrote for it.
 *
 * <p>Depends on {@code content.harvest} and the core. Read first: {@link warmstart.cli.generate.Generate}, {@link
 * warmstart.cli.generate.GenerateReport}, {@link warmstart.content.harvest.GeneratedPack}.
 */
@NullMarked
package warmstart.cli.generate;

import org.jspecify.annotations.NullMarked;
