/**
 * Reads what people wrote, the vault, the register, exams, packs and labs, into the core's values.
 *
 * <p>Every reader takes the root folder, which may lie inside a zip file, and returns what could be read together with the
 * problems it found; a broken file never hides the others. Depends on core packages. Read first:
 * {@link warmstart.content.Reading}, {@link warmstart.content.FactReader}, {@link warmstart.content.json.JsonReader}.
 */
@NullMarked
package warmstart.content;

import org.jspecify.annotations.NullMarked;
