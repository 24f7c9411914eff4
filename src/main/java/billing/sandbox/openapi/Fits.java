package billing.sandbox.openapi;

import tools.jackson.databind.JsonNode;

/** Whether a value surely is what a schema allows. No is not certain: then the validator says, and what it says counts. */
@FunctionalInterface
interface Fits {

    boolean surely(JsonNode value);
}
