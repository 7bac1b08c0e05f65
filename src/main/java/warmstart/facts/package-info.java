/**
 * The register of facts: each documented number or rule of the service once, with its source and the date it was
 * checked. Pages show it, questions ask it, the simulator obeys it, a lab lets one feel it.
 *
 * <p>Depends on {@code base}. A note is named by text ({@link warmstart.facts.NoteAnchor}); facts know nothing of how
 * notes are kept. Read first: {@link warmstart.facts.Fact}, {@link warmstart.facts.Quantity},
 * {@link warmstart.facts.FactCatalog}.
 */
@NullMarked
package warmstart.facts;

import org.jspecify.annotations.NullMarked;
