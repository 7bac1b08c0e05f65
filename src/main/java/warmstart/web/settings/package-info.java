/**
 * How the learner wants it: time zone, day's beginning, load, theme, keys.
 *
 * <p>Depends on {@code web}, {@code accounts}. Read first: {@link warmstart.web.settings.ShowSettings}, {@link
 * warmstart.web.settings.SettingsForm}, {@link warmstart.accounts.Preferences}.
 */
@NullMarked
package warmstart.web.settings;

import org.jspecify.annotations.NullMarked;
