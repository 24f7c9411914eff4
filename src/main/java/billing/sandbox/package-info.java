/** A billing system in miniature, over real HTTP: it keeps every customer's account and applies the rulebook to it. */
@NullMarked
package billing.sandbox;

import org.jspecify.annotations.NullMarked;
