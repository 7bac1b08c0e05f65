/**
 * Scenario labs: predict, turn the knobs, run, watch, be told why, and have the goals judged by the trace.
 *
 * <p>A lab is a value read from {@code content/labs}; a run of it depends on the lab, the knobs and the seed alone and can
 * be repeated exactly. Depends on {@code simulator}, {@code iam}, {@code facts}, {@code notes} and {@code base}. Read
 * first: {@link warmstart.labs.Lab}, {@link warmstart.labs.LabRunner}, {@link warmstart.labs.Goal}.
 */
@NullMarked
package warmstart.labs;

import org.jspecify.annotations.NullMarked;
