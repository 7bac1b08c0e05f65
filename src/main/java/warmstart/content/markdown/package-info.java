/**
 * Turns Obsidian Markdown into HTML that is safe to show. The only package that knows Flexmark, and the only one that may
 * make {@link warmstart.notes.SafeHtml}.
 *
 * <p>Depends on {@code notes}, {@code facts} and {@code base}. Read first: {@link warmstart.content.markdown.Markdown},
 * {@link warmstart.content.markdown.Markdown}, {@link warmstart.content.markdown.Rendered}.
 */
@NullMarked
package warmstart.content.markdown;

import org.jspecify.annotations.NullMarked;
