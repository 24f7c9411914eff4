/** The rulebook as pure functions over records: no JSON, HTTP, clock or log. */
@NullMarked
package billing.engine;

import org.jspecify.annotations.NullMarked;
