/** Customers by name, set up in one request: what contract tests stand on. */
@NullMarked
package billing.sandbox.states;

import org.jspecify.annotations.NullMarked;
