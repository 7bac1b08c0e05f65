/**
 * What Cognito and Lex ask a function.
 *
 * <p>Depends on {@code simulator.payload} and {@code base}. Read first:
 * {@link warmstart.simulator.payload.identity.UserPoolEvent}, {@link warmstart.simulator.payload.identity.UserPoolTrigger},
 * {@link warmstart.simulator.payload.identity.LexEvent}.
 */
@NullMarked
package warmstart.simulator.payload.identity;

import org.jspecify.annotations.NullMarked;
