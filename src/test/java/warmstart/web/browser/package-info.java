/**
 * The website in a real browser: journeys by keyboard, accessibility, reflow, focus, shortcuts, no scripts.
 *
 * <p>Needs Chromium and its driver; without them the tests are skipped, unless {@code WARMSTART_REQUIRE_BROWSER=1}. Read
 * first: {@link warmstart.web.browser.Chromium}, {@link warmstart.web.browser.Screen}, {@link
 * warmstart.web.browser.JourneysTest}.
 */
@NullMarked
package warmstart.web.browser;

import org.jspecify.annotations.NullMarked;
