/** The scenario of six calls written by hand, against answers that are ready or against the sandbox: what it costs without a client of ours, an audit or either. */
@NullMarked
package billing.performance.byhand;

import org.jspecify.annotations.NullMarked;
