/** What a run leaves for people to look at. */
@NullMarked
package billing.report;

import org.jspecify.annotations.NullMarked;
