/** What the style asks of feature files, beyond what Cucumber needs to run them. */
@NullMarked
package billing.acceptance.lint;

import org.jspecify.annotations.NullMarked;
