/**
 * What happens after the scenarios: a program over what one run or its parts have left in their results directories.
 *
 * <p>{@link billing.acceptance.closing.Closing} reads the results, compares them with the kept history, completes what the Allure report is made of, has it
 * made, writes the page of the run beside it, and says the last word on the console. One attempt or two, one directory or five: the same way.
 */
@NullMarked
package billing.acceptance.closing;

import org.jspecify.annotations.NullMarked;
