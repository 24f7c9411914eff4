package billing.acceptance.features;

/**
 * A line that Gherkin takes for a description of what stands above it.
 *
 * @param stepsMayFollow whether a step could stand here: below a background or a scenario, but not below a feature, rule or examples
 * @param continues whether the line goes on with a sentence of the line above, so that a small letter begins it honestly
 */
record DescriptionLine(long line, String text, boolean stepsMayFollow, boolean continues) {}
