/**
 * Events of other services: EventBridge, log subscriptions, pipelines, repositories, rules, mail, devices, secrets.
 *
 * <p>Depends on {@code simulator.payload} and {@code base}. Read first:
 * {@link warmstart.simulator.payload.service.EventBridgeEvent}, {@link warmstart.simulator.payload.service.LogsEvent},
 * {@link warmstart.simulator.payload.service.CodePipelineJob}.
 */
@NullMarked
package warmstart.simulator.payload.service;

import org.jspecify.annotations.NullMarked;
