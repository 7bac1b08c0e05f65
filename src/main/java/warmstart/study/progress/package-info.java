/**
 * What a learner knows now and what lies ahead, computed from a snapshot and never stored.
 *
 * <p>Depends on {@code study}, {@code quiz}, {@code scheduling} and {@code facts}. Read first: {@link
 * warmstart.study.progress.Temperature}, {@link warmstart.study.progress.Knowledge}, {@link
 * warmstart.study.progress.Forecast}; then {@code RATIONALE.md} beside them.
 */
@NullMarked
package warmstart.study.progress;

import org.jspecify.annotations.NullMarked;
