package billing.acceptance.closing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The results of a run as they would be if no scenario that passed had attachments of its own, for the report of many scenarios; the tables of its steps stay.
 * Each such scenario says what it had and where that is. The directories of the run are not touched; these are deleted when they are closed.
 */
final class LeanResults implements AutoCloseable {

    private static final String RESULT = "-result.json";

    private final List<Path> directories = new ArrayList<>();

    /** @param place a folder, which is made if there is none, on the disk of the results if possible */
    LeanResults(List<Path> results, Path place) {
        try {
            for (Path directory : results) {
                Path lean = Files.createTempDirectory(Files.createDirectories(place), "lean-results");
                directories.add(lean);
                fill(lean, directory);
            }
        } catch (IOException failed) {
            close();
            throw new UncheckedIOException("The results of %s could not be prepared for the report in %s".formatted(results, place), failed);
        }
    }

    List<Path> directories() {
        return List.copyOf(directories);
    }

    @Override
    public void close() {
        directories.forEach(LeanResults::delete);
    }

    private static void fill(Path lean, Path directory) throws IOException {
        Set<String> leftOut = new HashSet<>();
        List<Path> files = within(directory);
        for (Path file : files.stream().filter(file -> file.toString().endsWith(RESULT)).toList()) {
            AllureResult.read(file).filter(AllureResult::isPassed).ifPresent(result -> {
                leftOut.addAll(result.loseAttachments(directory));
                result.writeTo(lean.resolve(file.getFileName()));
            });
        }
        for (Path file : files) {
            Path copy = lean.resolve(directory.relativize(file));
            if (!leftOut.contains(file.getFileName().toString()) && !Files.exists(copy)) {
                Files.createDirectories(copy.getParent());
                link(copy, file);
            }
        }
    }

    private static List<Path> within(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Not every disk knows links. */
    private static void link(Path copy, Path file) throws IOException {
        try {
            Files.createLink(copy, file);
        } catch (UnsupportedOperationException | IOException unlinkable) {
            Files.copy(file, copy);
        }
    }

    private static void delete(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("%s could not be deleted".formatted(directory), failed);
        }
    }
}
