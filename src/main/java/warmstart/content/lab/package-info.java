/**
 * Lab files: a note with flat front matter, three sections of prose and fenced JSON blocks.
 *
 * <p>{@link warmstart.content.lab.LabText} takes a file apart, the classes called {@code …Shapes} say what its blocks look
 * like, {@link warmstart.content.lab.LabBuilder} puts the lab together and tries it out. Depends on {@code content.json},
 * {@code content.markdown} and core packages. Read first: {@link warmstart.content.lab.LabBuilder},
 * {@link warmstart.content.lab.LabText}, {@link warmstart.content.lab.LabBuilder}.
 */
@NullMarked
package warmstart.content.lab;

import org.jspecify.annotations.NullMarked;
