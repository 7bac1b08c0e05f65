/**
 * A learner at work: what is asked next, what an answer leads to, and what is kept of it. The use cases a page calls
 * ({@link warmstart.study.StudySession}) and the ports behind which everything is stored ({@link
 * warmstart.study.ReviewStore}, {@link warmstart.study.LabStore}).
 *
 * <p>Depends on {@code quiz}, {@code scheduling}, {@code labs}, {@code accounts}, {@code facts} and {@code base}. Pure: time is an
 * argument. Read first: {@link warmstart.study.StudySession}, {@link warmstart.study.ReviewQueue}, {@link
 * warmstart.study.ReviewStore}; then {@code RATIONALE.md} beside them.
 */
@NullMarked
package warmstart.study;

import org.jspecify.annotations.NullMarked;
