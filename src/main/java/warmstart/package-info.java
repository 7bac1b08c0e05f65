/**
 * Warmstart: read a topic, be asked about it at the right moment, run the thing the question is about.
 *
 * <p>{@link warmstart.Main} starts it. Every package below is one feature; the allowed arrows between them are a test,
 * {@code ArchitectureTest}.
 */
@NullMarked
package warmstart;

import org.jspecify.annotations.NullMarked;
