package billing.sandbox.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** JSON that a schema allows, but for a value here and there that no schema would. */
final class Values {

    private static final int SELDOM = 40;
    private static final int MANY = 3;
    private static final int LONGEST_TEXT = 40;
    private static final int DEEPEST = 3_000;
    private static final List<String> ODD = List.of("null", "true", "0", "-1", "1.5", "-0", "1e400", "1E-400", "9".repeat(400), "0." + "0".repeat(400) + "1",
            "9223372036854775808", "-9223372036854775809", "[]", "{}", "[[]]", "{\"\":{}}", "\"\"", "\" \"", "\"%s\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\uffff\"",
            "\"\u202e\ud83d\ude00\"", "\"0000-01\"", "\"9999-12\"", "\"2026-02-29\"", "\"+10000-01\"", "\"1e9\"", "\"" + "9".repeat(400) + "\"",
            "\"" + "x".repeat(70_000) + "\"", "\"-1\"", "\"0.0000000001\"", "NaN", "'a'", "\"");

    private final Described described;
    private final FuzzedDataProvider dice;

    Values(Described described, FuzzedDataProvider dice) {
        this.described = described;
        this.dice = dice;
    }

    /** One time in so many; never when the dice are used up. */
    boolean seldom() {
        return dice.consumeInt(1, SELDOM) == SELDOM;
    }

    <T> T pick(List<T> all) {
        return all.get(dice.consumeInt(0, all.size() - 1));
    }

    /** A text that is known by that name, or any. */
    String text(String name) {
        return seldom() || !described.examples().containsKey(name) ? dice.consumeString(LONGEST_TEXT) : pick(described.examples().get(name));
    }

    String of(String name, JsonNode schema) {
        JsonNode resolved = described.resolved(schema);
        if (seldom()) {
            return odd();
        }
        if (resolved.has("enum")) {
            return quoted(resolved.path("enum").path(dice.consumeInt(0, resolved.path("enum").size() - 1)).asString());
        }
        return switch (resolved.path("type").asString("")) {
            case "object" -> object(resolved);
            case "array" -> array(name, resolved.path("items"));
            case "integer", "number" -> number(name);
            case "boolean" -> String.valueOf(dice.consumeBoolean());
            default -> quoted(text(name));
        };
    }

    private String number(String name) {
        return dice.consumeBoolean() && described.examples().containsKey(name) ? pick(described.examples().get(name)) : String.valueOf(dice.consumeLong());
    }

    private String array(String name, JsonNode items) {
        return "[" + String.join(",", IntStream.range(0, dice.consumeInt(1, MANY)).mapToObj(any -> of(name, items)).toList()) + "]";
    }

    private String object(JsonNode schema) {
        List<String> fields = new ArrayList<>();
        List<String> required = schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties").properties().forEach(property -> {
            boolean isThere = required.contains(property.getKey()) ? !seldom() : dice.consumeBoolean();
            if (isThere) {
                fields.add(quoted(property.getKey()) + ":" + of(property.getKey(), property.getValue()));
            }
        });
        if (schema.path("additionalProperties").isObject() || seldom()) {
            String name = pick(List.copyOf(described.examples().keySet()));
            fields.add(quoted(name) + ":" + quoted(text(name)));
        }
        if (seldom() && !fields.isEmpty()) {
            fields.add(pick(fields));
        }
        return "{" + String.join(",", fields) + "}";
    }

    private String odd() {
        return switch (dice.consumeInt(0, MANY)) {
            case 0 -> nested(dice.consumeInt(1, DEEPEST));
            case 1 -> quoted(dice.consumeString(LONGEST_TEXT));
            default -> pick(ODD);
        };
    }

    private static String nested(int depth) {
        return String.join("", Collections.nCopies(depth, "[")) + String.join("", Collections.nCopies(depth, "]"));
    }

    private static String quoted(String text) {
        return JsonNodeFactory.instance.stringNode(text).toString();
    }
}
