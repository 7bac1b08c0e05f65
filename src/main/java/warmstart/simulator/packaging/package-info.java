/**
 * What a function may bring along: the size of its package, layers and environment variables, the length of its names.
 *
 * <p>Pure checks; nothing happens here. Depends on {@code simulator.function} and {@code simulator.quota}. Read first:
 * {@link warmstart.simulator.packaging.PackageSpec}, {@link warmstart.simulator.packaging.PackageRules},
 * {@link warmstart.simulator.packaging.SnapStartRules}.
 */
@NullMarked
package warmstart.simulator.packaging;

import org.jspecify.annotations.NullMarked;
