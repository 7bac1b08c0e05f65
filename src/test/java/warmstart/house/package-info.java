/**
 * What the rules of the house are made of: who may see whom, which calls are forbidden, how long a method may be.
 *
 * <p>Used by the tests {@code ArchitectureTest}, {@code TidyTest}, {@code RulesBiteTest} and {@code TidyBitesTest} beside
 * it. Read first: {@link warmstart.house.Arrows}, {@link warmstart.house.Calls}, {@link warmstart.house.JavaTidiness}.
 */
@NullMarked
package warmstart.house;

import org.jspecify.annotations.NullMarked;
