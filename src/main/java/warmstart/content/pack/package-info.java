/**
 * Reads the questions that people write by hand: the Markdown files of a pack, {@code quizzes/<pack>/*.md}.
 *
 * <p>Everything wrong with an item is reported with its line, and the item is left out; the others are served. Depends on
 * {@code quiz.written}, {@code content.json}, {@code content.lab} for front matter, and {@code content.scenario} for the
 * runs that prove keys. Read first: {@link warmstart.content.pack.WrittenPackReader},
 * {@link warmstart.content.pack.ItemReader}, {@link warmstart.content.pack.ItemText}.
 */
@NullMarked
package warmstart.content.pack;

import org.jspecify.annotations.NullMarked;
