/**
 * Functions in a VPC while a scenario runs: whether their network interfaces are there, and what becomes of the
 * connections that their code opens.
 *
 * <p>Depends on {@code simulator.vpc}, {@code simulator.network} and {@code simulator.engine}. Read first:
 * {@link warmstart.simulator.lambda.network.Connection}, {@link warmstart.simulator.lambda.network.Setback},
 * {@link warmstart.simulator.lambda.network.NetworkKind}.
 */
@NullMarked
package warmstart.simulator.lambda.network;

import org.jspecify.annotations.NullMarked;
