/** Benchmarks: each is a program of its own and prints ratios measured in one run. */
@NullMarked
package billing.performance;

import org.jspecify.annotations.NullMarked;
