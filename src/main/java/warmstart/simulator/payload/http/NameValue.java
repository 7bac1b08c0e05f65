package warmstart.simulator.payload.http;

/**
 * A header or a parameter of a query.
 *
 * @param name as the client spelt it
 * @param value decoded
 */
public record NameValue(String name, String value) {}
