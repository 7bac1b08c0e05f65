/**
 * What a web request looks like by the time a function sees it: load balancer, API Gateway, function URL, CloudFront.
 *
 * <p>Depends on {@code simulator.payload} and {@code base}. Read first: {@link warmstart.simulator.payload.http.HttpRequest},
 * {@link warmstart.simulator.payload.http.AlbEvent}, {@link warmstart.simulator.payload.http.HttpApiEvent}.
 */
@NullMarked
package warmstart.simulator.payload.http;

import org.jspecify.annotations.NullMarked;
