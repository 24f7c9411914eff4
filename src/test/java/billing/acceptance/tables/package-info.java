/** What analysts write in cells and tables, as values. */
@NullMarked
package billing.acceptance.tables;

import org.jspecify.annotations.NullMarked;
