/**
 * A JSON value as the core passes it around: events, answers of functions, patterns, records of what went wrong.
 *
 * <p>Values are immutable and compared by what they say. Reading JSON text is the business of the adapters, so there is
 * no parser here. Depends on {@code base}. Read first: {@link warmstart.base.json.Json},
 * {@link warmstart.base.json.JsonObject}, {@link warmstart.base.json.JsonNumber}.
 */
@NullMarked
package warmstart.base.json;

import org.jspecify.annotations.NullMarked;
