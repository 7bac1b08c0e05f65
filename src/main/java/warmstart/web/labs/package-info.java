/**
 * The pages of the scenario labs: the list, a lab with its prediction, knobs and stage, and the run of a lab, which an
 * address alone brings back.
 *
 * <p>A run is never kept on the server: {@code GET /labs/when-nobody-is-waiting?seed=2&keep=nothing&…} runs it anew, and
 * {@code t} and {@code event} in the address choose the moment on the stage and the story. Everything works by links and
 * plain forms; the modules in {@code assets/js/lab} make the same page move. Depends on {@code labs}, {@code study},
 * {@code simulator}, {@code facts} and {@code web}. Read first: {@link warmstart.web.labs.LabRoutes},
 * {@link warmstart.web.labs.ShowLab}, {@link warmstart.web.labs.page.RunAddress}.
 */
@NullMarked
package warmstart.web.labs;

import org.jspecify.annotations.NullMarked;
