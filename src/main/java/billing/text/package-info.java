/** How the suite reads words and numbers that people write, and what it says of those it cannot read. */
@NullMarked
package billing.text;

import org.jspecify.annotations.NullMarked;
