package warmstart.facts;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a fact rests on.
 *
 * @param title the page's title, such as {@code Lambda quotas}
 * @param address the page
 * @param checkedOn the day on which the page was last compared with the fact
 */
public record Citation(String title, URI address, LocalDate checkedOn) {
    public Citation {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(checkedOn, "checkedOn");
    }
}
