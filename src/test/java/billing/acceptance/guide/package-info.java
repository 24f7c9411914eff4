/** The pages that analysts write from and readers look things up in: the step catalogue, the living documentation and the glossary. */
@NullMarked
package billing.acceptance.guide;

import org.jspecify.annotations.NullMarked;
