/** The arrows of the design: which package may use which, and what a package never uses. */
@NullMarked
package billing.architecture;

import org.jspecify.annotations.NullMarked;
