package warmstart.notes;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a link leads, and how surely.
 *
 * @param page the note it leads to; also there when only its heading or block is missing
 * @param attachment the file it leads to, as a path below the content folder
 * @param anchor the heading or block within the page: {@code the-limit}, {@code b-timeout-max}; empty for the whole page
 * @param finding how the target was found, or what is missing
 * @param nearest for a loose or missing target, what the author may have meant; empty when nothing comes near
 */
public record Resolution(
        Optional<Page> page, Optional<String> attachment, String anchor, Finding finding, String nearest) {
    public Resolution {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(attachment, "attachment");
        Objects.requireNonNull(anchor, "anchor");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(nearest, "nearest");
    }

    /** How a target was found, or what is missing. */
    public enum Finding {
        /** As Obsidian finds it. */
        EXACT,
        /** The name is only an alias: Obsidian would offer to create a note. */
        ALIAS_ONLY,
        /** Several notes bear the name and none lies in the folder of the link. */
        AMBIGUOUS,
        /** The heading was written as an address, {@code the-limit} instead of {@code The limit}. */
        LOOSE_HEADING,
        NO_NOTE,
        NO_HEADING,
        NO_BLOCK,
        NO_FILE;

        /** Whether the target, or the part of it that is meant, does not exist. */
        public boolean isMissing() {
            return switch (this) {
                case NO_NOTE, NO_HEADING, NO_BLOCK, NO_FILE -> true;
                case EXACT, ALIAS_ONLY, AMBIGUOUS, LOOSE_HEADING -> false;
            };
        }
    }

    /** The address to link to; a missing heading or block still leads to its page. */
    public Optional<String> address() {
        return page.map(found -> found.address() + (anchor.isEmpty() ? "" : "#" + anchor))
                .or(() -> attachment.map(Attachments::address));
    }
}
