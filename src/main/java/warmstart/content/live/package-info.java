/**
 * Content that changes while it is served.
 *
 * <p>Depends on {@code content} and {@code study}. Read first: {@link warmstart.content.live.LiveShelf}, {@link
 * warmstart.content.ShelfReader}, {@link warmstart.study.Shelf}.
 */
@NullMarked
package warmstart.content.live;

import org.jspecify.annotations.NullMarked;
