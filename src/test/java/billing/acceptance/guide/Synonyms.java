package billing.acceptance.guide;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What analysts call things that the steps call otherwise, in {@code synonyms.properties}: the search of the catalogue finds a step by either. */
final class Synonyms {

    private static final String FILE = "synonyms.properties";

    private final Map<String, String> words = new TreeMap<>();

    private Synonyms(Properties read) {
        read.stringPropertyNames().forEach(phrase -> words.put(phrase, read.getProperty(phrase)));
    }

    static Synonyms read() {
        Properties read = new Properties();
        try {
            read.load(new StringReader(GuideResource.text(FILE)));
        } catch (IOException never) {
            throw new UncheckedIOException(FILE + " could not be read", never);
        }
        return new Synonyms(read);
    }

    /** @param text of a step, in lower case */
    String addedTo(String text) {
        Stream<String> added = words.entrySet().stream().filter(entry -> text.contains(entry.getKey())).map(Map.Entry::getValue);
        return Stream.concat(Stream.of(text), added).collect(Collectors.joining(" "));
    }

    /** What has to stand in a step for its synonyms to find it. */
    List<String> phrases() {
        return List.copyOf(words.keySet());
    }
}
