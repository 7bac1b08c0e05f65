/**
 * The constructs within a line: links, embeds, highlights, tags, fact marks and what may remain of raw HTML.
 *
 * <p>Depends on {@code content.markdown.tree}. Read first: {@link warmstart.content.markdown.inline.Wikilinks}, {@link
 * warmstart.content.markdown.inline.MarkdownLinks}, {@link warmstart.content.markdown.inline.FactMarks}.
 */
@NullMarked
package warmstart.content.markdown.inline;

import org.jspecify.annotations.NullMarked;
