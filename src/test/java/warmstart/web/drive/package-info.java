/**
 * Drives the website from outside, as a browser or an attacker would: {@code Site} starts it on a free port, {@code
 * Visitor} asks it, {@code Html} reads what came back, {@code Wire} sends what no browser would, {@code Program} runs the
 * whole program as a process of its own.
 *
 * <p>Read first: {@link warmstart.web.drive.Site}, {@link warmstart.web.drive.Visitor}, {@link
 * warmstart.web.drive.Reply}.
 */
@NullMarked
package warmstart.web.drive;

import org.jspecify.annotations.NullMarked;
