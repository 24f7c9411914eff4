/** What is written down while a scenario runs, and the page that is made of it when it has ended. */
@NullMarked
package billing.acceptance.page;

import org.jspecify.annotations.NullMarked;
