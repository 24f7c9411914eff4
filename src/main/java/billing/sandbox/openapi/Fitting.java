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
            known = all(Stream.concat(Stream.of(fields(schema)), schema.names().map(keyword -> keyword(schema, keyword))));
            made.put(schema.pointer(), known);
        }
        return known;
    }

    private Fits keyword(Part schema, String keyword) {
        JsonNode said = schema.node().get(keyword);
        return switch (keyword) {
            case "$ref" -> of(schema.referred());
            case "allOf" -> all(parts(schema, keyword).map(this::of));
            case "type" -> type(said);
            case "enum" -> new HashSet<>(said.valueStream().toList())::contains;
            case "const" -> said::equals;
            case "properties", "required" -> ALWAYS;
            case "additionalProperties" -> said.isBoolean() ? ALWAYS : values(of(schema.under(keyword)));
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

    /** What "properties", "required" and a plain "additionalProperties" say together. */
    private Fits fields(Part schema) {
        Set<String> required = schema.node().path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        Fits others = schema.node().path("additionalProperties").asBoolean(true) ? ALWAYS : NEVER;
        Map<String, Fields.Field> known = new HashMap<>();
        required.forEach(name -> known.put(name, new Fields.Field(others, true)));
        schema.find("properties").ifPresent(all -> all.names().forEach(name -> known.put(name, new Fields.Field(of(all.under(name)), required.contains(name)))));
        return known.isEmpty() && others == ALWAYS ? ALWAYS : new Fields(known, new Fields.Field(others, false), required.size());
    }

    private static Fits all(Stream<Fits> parts) {
        Fits[] asking = parts.filter(part -> part != ALWAYS).toArray(Fits[]::new);
        return asking.length == 1 ? asking[0] : value -> {
            for (Fits part : asking) {
                if (!part.surely(value)) {
                    return false;
                }
            }
            return true;
        };
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
