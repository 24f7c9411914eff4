/**
 * What is kept of every run, so that the next one can say what is new: the history.
 *
 * <p>A {@link billing.report.history.HistoryFolder} holds a file for each {@link billing.report.history.Series} of runs that may be compared, with a line for
 * each {@link billing.report.history.Night}. It is outside the checkout and survives {@code mvn clean}.
 */
@NullMarked
package billing.report.history;

import org.jspecify.annotations.NullMarked;
