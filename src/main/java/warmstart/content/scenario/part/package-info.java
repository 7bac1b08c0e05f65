/**
 * The parts of a scenario as files write them: functions with their code and releases, and changes.
 * What the service would refuse is refused here.
 *
 * <p>Depends on {@code content.json}, {@code content.iam} and the values of {@code simulator}. Read first:
 * {@link warmstart.content.scenario.part.FactShapes}, {@link warmstart.content.scenario.part.FunctionShapes},
 * {@link warmstart.content.scenario.part.ChangeShapes}.
 */
@NullMarked
package warmstart.content.scenario.part;

import org.jspecify.annotations.NullMarked;
