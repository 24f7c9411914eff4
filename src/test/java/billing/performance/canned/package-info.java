/** The scenario of six calls written by hand against answers that are ready: what it costs without a sandbox, a check or an audit. */
@NullMarked
package billing.performance.canned;

import org.jspecify.annotations.NullMarked;
