/**
 * Where everything a learner did is kept: an H2 database in the data folder, one class for each port of
 * {@code study} and {@code accounts}. A write is on the disk when its method returns, also after a power cut.
 *
 * <p>Depends on {@code study}, {@code accounts} and what they speak of ({@code quiz}, {@code scheduling}, {@code base}),
 * on Jdbi, Flyway, HikariCP and H2; nobody else knows SQL. Read first: {@link warmstart.store.Database},
 * {@link warmstart.store.GroupSync}; then {@code RATIONALE.md} beside them.
 */
@NullMarked
package warmstart.store;

import org.jspecify.annotations.NullMarked;
