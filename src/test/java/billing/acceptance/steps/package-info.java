/** The steps that analysts write, their parameters and tables, and the hooks of a scenario's life. */
@NullMarked
package billing.acceptance.steps;

import org.jspecify.annotations.NullMarked;
