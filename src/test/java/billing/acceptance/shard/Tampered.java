package billing.acceptance.shard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of shards' results in which something is not as the shards left it. */
record Tampered(Path shards) {

    static Tampered copy(Path shards, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : below(shards)) {
            Path copy = to.resolve(shards.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
        return new Tampered(to);
    }

    /** @param name a file, or a directory with all its files */
    Tampered without(String name) throws IOException {
        List<Path> files = below(shards.resolve(name));
        assertThat(files).as("there must be something to take away").isNotEmpty();
        for (Path file : files) {
            Files.delete(file);
        }
        return this;
    }

    Tampered withoutAll(String directory, String suffix) throws IOException {
        for (Path file : below(shards.resolve(directory)).stream().filter(file -> file.toString().endsWith(suffix)).toList()) {
            Files.delete(file);
        }
        return this;
    }

    /** With other words in a shard's manifest. */
    Tampered with(String shard, String words, String others) throws IOException {
        Path manifest = shards.resolve(shard).resolve(Manifest.FILE);
        String text = Files.readString(manifest);
        assertThat(text).contains(words);
        Files.writeString(manifest, text.replace(words, others));
        return this;
    }

    private static List<Path> below(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
