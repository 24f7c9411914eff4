/** The sandbox under requests that a coverage-guided fuzzer makes of its document: whatever comes, it answers what it promises, and a refusal changes nothing. */
@NullMarked
package billing.sandbox.fuzz;

import org.jspecify.annotations.NullMarked;
