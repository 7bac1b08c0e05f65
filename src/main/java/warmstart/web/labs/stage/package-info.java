/**
 * The stage of a lab as a drawing: how things stood at a moment, and where on the picture each of them is.
 *
 * <p>The server draws one moment; {@code assets/js/lab/fold.js} computes the others in the browser with the same rules and
 * moves what is drawn here. All geometry is made here and travels to the browser as attributes of the drawing. Depends on
 * {@code simulator}. Read first: {@link warmstart.web.labs.stage.Moment}, {@link warmstart.web.labs.stage.Drawing},
 * {@link warmstart.web.labs.stage.WidePlan}.
 */
@NullMarked
package warmstart.web.labs.stage;

import org.jspecify.annotations.NullMarked;
