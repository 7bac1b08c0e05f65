/**
 * Event filtering: which records of a queue or stream an event source mapping hands to its function, and which events an
 * EventBridge rule lets through.
 *
 * <p>Pure functions over JSON values; no record is read and nothing is decoded here. Depends on {@code base}. Read first:
 * {@link warmstart.simulator.filter.FilterCriteria}, {@link warmstart.simulator.filter.Pattern},
 * {@link warmstart.simulator.filter.FilterDecision}.
 */
@NullMarked
package warmstart.simulator.filter;

import org.jspecify.annotations.NullMarked;
