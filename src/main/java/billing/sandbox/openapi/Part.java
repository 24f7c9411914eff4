package billing.sandbox.openapi;

import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A part of the document and where it stands: {@code /paths/~1health/get}. What is referred to is found where it is written. */
record Part(JsonNode root, String pointer) {

    private static final String REFERENCE = "$ref";

    static Part whole(JsonNode root) {
        return new Part(root, "");
    }

    JsonNode node() {
        return root.at(pointer);
    }

    /** A member, where it is written; empty if there is none. */
    Optional<Part> find(String name) {
        return node().has(name) ? Optional.of(under(name).resolved()) : Optional.empty();
    }

    Stream<String> names() {
        return node().propertyNames().stream();
    }

    /** The entries of the list of that name. */
    Stream<Part> entries(String list) {
        return Stream.iterate(0, index -> index < node().path(list).size(), index -> index + 1)
                .map(index -> under(list).under(String.valueOf(index)).resolved());
    }

    String text(String name) {
        return node().path(name).asString("");
    }

    /** As {@link #find}, but without following a reference: a schema may say more beside it. */
    Part under(String name) {
        return new Part(root, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    /** What it refers to. */
    Part referred() {
        return new Part(root, text(REFERENCE).substring(1));
    }

    private Part resolved() {
        return text(REFERENCE).isEmpty() ? this : referred().resolved();
    }
}
