/** What runs the suite on a cluster, held against the schemas of the cluster. */
@NullMarked
package billing.acceptance.deploy;

import org.jspecify.annotations.NullMarked;
