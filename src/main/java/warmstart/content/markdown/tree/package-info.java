/**
 * What the constructs of Obsidian Markdown share: how one is added to the parser and the renderer, the nodes and names
 * that several of them touch, and the scope in which a page is laid out.
 *
 * <p>Depends on {@code notes}, {@code facts}, {@code base} and Flexmark. Read first: {@link
 * warmstart.content.markdown.tree.Construct}, {@link warmstart.content.markdown.tree.Scope}, {@link
 * warmstart.content.markdown.tree.LinkNode}.
 */
@NullMarked
package warmstart.content.markdown.tree;

import org.jspecify.annotations.NullMarked;
