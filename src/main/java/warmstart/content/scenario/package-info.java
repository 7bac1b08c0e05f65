/**
 * Reads scenarios: files that are run by {@code warmstart simulate}, and the scenarios of labs. One format for both; a lab
 * may leave values to its knobs.
 *
 * <p>Depends on {@code content.json}, {@code content.scenario.part}, {@code content.scenario.source}, {@code labs.library} and {@code simulator}. Read
 * first: {@link warmstart.content.scenario.ScenarioReader}, {@link warmstart.content.scenario.ScenarioShapes},
 * {@link warmstart.content.scenario.Places}.
 */
@NullMarked
package warmstart.content.scenario;

import org.jspecify.annotations.NullMarked;
