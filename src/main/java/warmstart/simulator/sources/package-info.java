/**
 * What queues and streams have in common as sources of a function that Lambda polls: how a wrong setting is told.
 *
 * <p>Depends on nothing of its own. Read first: {@link warmstart.simulator.sources.Violation}; then the sources
 * themselves, each in a package below.
 */
@NullMarked
package warmstart.simulator.sources;

import org.jspecify.annotations.NullMarked;
