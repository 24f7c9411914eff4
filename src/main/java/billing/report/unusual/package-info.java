/**
 * What is unusual about a run, beside the kept runs of its series: a scenario that became slow, an area in which more goes wrong, a scenario that flips.
 *
 * <p>Nothing is said below {@value billing.report.unusual.Usual#FEWEST_NIGHTS} kept runs, and the last {@value billing.report.unusual.Usual#MOST_NIGHTS} count.
 * Medians and median deviations judge, which a few odd nights do not move; what each rule takes for odd stands with it.
 */
@NullMarked
package billing.report.unusual;

import org.jspecify.annotations.NullMarked;
