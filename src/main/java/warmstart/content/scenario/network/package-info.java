/**
 * Networks as scenarios write them: VPCs, subnets with their routes and lists, security groups, gateways, endpoints and
 * hosts; where a function is attached, and what its code connects to.
 *
 * <p>Depends on {@code content.json} and {@code simulator.network}. Read first:
 * {@link warmstart.content.scenario.network.NetworkShapes}, {@link warmstart.content.scenario.network.AttachmentShapes},
 * {@link warmstart.content.scenario.network.TargetShapes}.
 */
@NullMarked
package warmstart.content.scenario.network;

import org.jspecify.annotations.NullMarked;
