/** The document of the billing API at work: what it allows to be asked, what it promises to answer. */
@NullMarked
package billing.sandbox.openapi;

import org.jspecify.annotations.NullMarked;
