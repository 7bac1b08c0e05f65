package warmstart.simulator.filter;

/**
 * A mistake in a pattern, for which the service refuses the mapping or rule.
 *
 * @param path where it is, such as {@code $.detail.state[0].prefix}
 * @param reason what is wrong there: a lower-case fragment, what the author wrote in backticks
 * @param hint the next step; empty when the reason says it all
 */
public record PatternFault(String path, String reason, String hint) {}
