/**
 * The notes as linked pages.
 *
 * <p>Depends on {@code web}, {@code study}, {@code notes}, {@code facts}. Read first: {@link
 * warmstart.web.topics.ShowTopic}, {@link warmstart.web.topics.TopicView}, {@link warmstart.web.topics.TreeView}.
 */
@NullMarked
package warmstart.web.topics;

import org.jspecify.annotations.NullMarked;
