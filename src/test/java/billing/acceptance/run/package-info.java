/** How the features run and what a reader sees of a run: its defaults, the console, the Allure results. */
@NullMarked
package billing.acceptance.run;

import org.jspecify.annotations.NullMarked;
