package warmstart.web;

import java.util.List;

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
    /** The address of an asset. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** The style sheets of every page, in the order in which they apply. */
    public List<String> styles() {
        return assets.styles().stream().map(assets::address).toList();
    }

    /** {@code data-theme} of the page; null leaves the attribute out, so that the system decides. */
    public @org.jspecify.annotations.Nullable String dataTheme() {
        return theme.equals("system") ? null : theme;
    }
}
