/**
 * Streams and their mappings as their owners configure them, and what the service says to wrong settings.
 *
 * <p>Values only; nothing happens here. Depends on {@code simulator.function}, {@code simulator.filter},
 * {@code simulator.quota}, {@code simulator.scenario}. Read first: {@link warmstart.simulator.sources.stream.config.Stream},
 * {@link warmstart.simulator.sources.stream.config.StreamMapping},
 * {@link warmstart.simulator.sources.stream.config.StreamRules}.
 */
@NullMarked
package warmstart.simulator.sources.stream.config;

import org.jspecify.annotations.NullMarked;
