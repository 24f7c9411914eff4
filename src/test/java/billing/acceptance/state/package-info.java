/** What one scenario remembers between its steps. */
@NullMarked
package billing.acceptance.state;

import org.jspecify.annotations.NullMarked;
