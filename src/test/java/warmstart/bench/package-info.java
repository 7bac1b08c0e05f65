/**
 * Timings, by JMH: {@code mvn -q -P bench test-compile exec:exec} runs all of them, {@code -Dbench=EngineBench} some. They
 * are no tests and set no limits.
 */
@NullMarked
package warmstart.bench;

import org.jspecify.annotations.NullMarked;
