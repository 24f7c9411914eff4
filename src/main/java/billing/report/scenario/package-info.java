/** The page of one scenario: what was billed, paid and called, and for one that failed what is wrong. It only shows what the scenario saw; it asks nobody. */
@NullMarked
package billing.report.scenario;

import org.jspecify.annotations.NullMarked;
