/**
 * JSON that a person wrote: read into a tree in which every value knows its line, and looked at through accessors that
 * report what is missing, misspelt or of the wrong kind instead of throwing.
 *
 * <p>Used for every authored JSON text: the register, exams, packs, and the fenced blocks of labs. The only place that
 * uses Jackson for such files. Depends on {@code base}. Read first: {@link warmstart.content.json.JsonReader},
 * {@link warmstart.content.json.Shape}, {@link warmstart.content.json.JsonFields}.
 */
@NullMarked
package warmstart.content.json;

import org.jspecify.annotations.NullMarked;
