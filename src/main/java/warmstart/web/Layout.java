package warmstart.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around every page needs.
 *
 * @param section the current place in the navigation
 * @param theme {@code system}, {@code light} or {@code dark}
 * @param shortcuts whether single keys act
 * @param warmTicks how many of the scale's hundred ticks are warm
 * @param token the form token of this browser
 * @param assets where style sheets and scripts are
 */
public record Layout(Section section, String theme, boolean shortcuts, int warmTicks, String token, Assets assets) {
    /** How many ticks the scale has. */
    public static final int TICKS_ALL = 100;

    private static final String TICKS = IntStream.range(0, TICKS_ALL)
            .mapToObj(i -> "M" + (i * 10) + ".5 0v" + (i % 10 == 0 ? 8 : 4))
            .collect(Collectors.joining());

    /** The frame around a page that has no form and knows nobody. */
    static Layout bare(Assets assets) {
        return new Layout(Section.NONE, "system", /* shortcuts= */ false, /* warmTicks= */ 0, "", assets);
    }

    /** The address of an asset. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** The style sheets of every page, in the order in which they apply. */
    public List<String> styles() {
        return assets.styles().stream().map(assets::address).toList();
    }

    /** {@code aria-current} of a place in the navigation; null leaves the attribute out. */
    public @Nullable String current(String place) {
        return section.word().equals(place) ? "page" : null;
    }

    /** The hundred ticks of the scale as one path: every tenth is long. */
    public String ticks() {
        return TICKS;
    }

    /** {@code data-theme} of the page; null leaves the attribute out, so that the system decides. */
    public @Nullable String dataTheme() {
        return theme.equals("system") ? null : theme;
    }
}
