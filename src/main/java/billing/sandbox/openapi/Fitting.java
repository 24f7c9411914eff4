package billing.sandbox.openapi;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Makes of the schemas of a document what tells at once that a value fits, which nearly all do: faster than the validator, which has to be able to say
 * what is wrong.
 *
 * <p>It knows the keywords that are written here. Nothing surely fits a schema with another one, or one that refers to itself.
 */
final class Fitting {

    private static final Set<String> WORDS_ONLY = Set.of("title", "description", "example", "examples", "default", "deprecated");
    private static final Fits ALWAYS = value -> true;
    private static final Fits NEVER = value -> false;

    private final Map<String, Fits> made = new HashMap<>();

    Fits of(Part schema) {
        Fits known = made.get(schema.pointer());
        if (known == null) {
            made.put(schema.pointer(), NEVER);
            known = schema.names().map(keyword -> keyword(schema, keyword)).reduce(ALWAYS, Fits::and);
            made.put(schema.pointer(), known);
        }
        return known;
    }

    private Fits keyword(Part schema, String keyword) {
        JsonNode said = schema.node().get(keyword);
        return switch (keyword) {
            case "$ref" -> of(schema.referred());
            case "allOf" -> parts(schema, keyword).map(this::of).reduce(ALWAYS, Fits::and);
            case "type" -> type(said);
            case "enum" -> new HashSet<>(said.valueStream().toList())::contains;
            case "const" -> said::equals;
            case "properties" -> properties(schema);
            case "required" -> required(said);
            case "additionalProperties" -> said.isBoolean() ? additional(schema, said.asBoolean()) : values(of(schema.under(keyword)));
            case "items" -> values(of(schema.under(keyword)));
            case "minItems" -> sized(said, JsonNode::size, 1);
            case "maxItems" -> sized(said, JsonNode::size, -1);
            case "minLength" -> sized(said, Fitting::characters, 1);
            case "maxLength" -> sized(said, Fitting::characters, -1);
            case "minimum" -> compared(said.decimalValue(), 1);
            case "maximum" -> compared(said.decimalValue(), -1);
            case "pattern" -> matching(Pattern.compile(said.asString()));
            case "format" -> TextFormat.of(said.asString()).map(format -> text(format::fits)).orElse(NEVER);
            default -> WORDS_ONLY.contains(keyword) ? ALWAYS : NEVER;
        };
    }

    private static Fits type(JsonNode said) {
        return switch (said.asString("")) {
            case "string" -> JsonNode::isString;
            case "integer" -> JsonNode::isIntegralNumber;
            case "boolean" -> JsonNode::isBoolean;
            case "array" -> JsonNode::isArray;
            case "object" -> JsonNode::isObject;
            default -> NEVER;
        };
    }

    private Fits properties(Part schema) {
        Part all = schema.under("properties");
        Map<String, Fits> fields = all.names().collect(Collectors.toMap(Function.identity(), name -> of(all.under(name))));
        return value -> {
            for (Map.Entry<String, JsonNode> field : value.properties()) {
                if (!fields.getOrDefault(field.getKey(), ALWAYS).surely(field.getValue())) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Fits required(JsonNode said) {
        Set<String> names = said.valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        return value -> value.isObject() && value.propertyNames().containsAll(names);
    }

    private static Fits additional(Part schema, boolean allowed) {
        Set<String> known = new HashSet<>(schema.under("properties").names().toList());
        return allowed ? ALWAYS : value -> known.containsAll(value.propertyNames());
    }

    /** What the items of a list are, or the values of fields; of these it asks the same of those that a property names. */
    private static Fits values(Fits each) {
        return value -> {
            for (JsonNode item : value) {
                if (!each.surely(item)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Fits sized(JsonNode limit, Function<JsonNode, Integer> size, int sign) {
        return value -> Integer.compare(size.apply(value), limit.asInt()) * sign >= 0;
    }

    private static int characters(JsonNode value) {
        String text = value.asString("");
        return text.codePointCount(0, text.length());
    }

    private static Fits compared(BigDecimal limit, int sign) {
        return value -> value.isIntegralNumber() && value.decimalValue().compareTo(limit) * sign >= 0;
    }

    /** Engines differ about the ends of lines, so text that may have one is not for sure. */
    private static Fits matching(Pattern pattern) {
        return text(read -> isOneLine(read) && pattern.matcher(read).find());
    }

    private static boolean isOneLine(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isISOControl(text.charAt(at)) || text.charAt(at) == '\u2028' || text.charAt(at) == '\u2029') {
                return false;
            }
        }
        return true;
    }

    private static Fits text(Predicate<String> fits) {
        return value -> value.isString() && fits.test(value.asString());
    }

    private static Stream<Part> parts(Part schema, String list) {
        return Stream.iterate(0, index -> index < schema.node().get(list).size(), index -> index + 1).map(index -> schema.under(list).under(String.valueOf(index)));
    }
}
