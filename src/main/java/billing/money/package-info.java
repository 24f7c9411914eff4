/** Amounts, prices and percentages, and the members whose customers pay them (rulebook, chapter 1). */
@NullMarked
package billing.money;

import org.jspecify.annotations.NullMarked;
