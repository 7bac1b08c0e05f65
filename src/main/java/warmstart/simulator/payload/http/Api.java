package warmstart.simulator.payload.http;

import warmstart.simulator.payload.Place;

/**
 * A deployed API.
 *
 * @param place where it lives
 * @param id ten letters and digits
 * @param stage such as {@code prod}
 */
public record Api(Place place, String id, String stage) {
    /** {@code a1b2c3d4e5.execute-api.eu-central-1.amazonaws.com}. */
    public String domain() {
        return id + ".execute-api." + place.region() + ".amazonaws.com";
    }
}
