/**
 * The constructs of whole lines: headings, block ids, callouts, tables, code, tasks and footnotes.
 *
 * <p>Depends on {@code content.markdown.tree}. Read first: {@link warmstart.content.markdown.block.BlockIds}, {@link
 * warmstart.content.markdown.block.Callouts}, {@link warmstart.content.markdown.block.Headings}.
 */
@NullMarked
package warmstart.content.markdown.block;

import org.jspecify.annotations.NullMarked;
