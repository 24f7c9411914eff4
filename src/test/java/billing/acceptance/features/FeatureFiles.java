package billing.acceptance.features;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The feature files that {@code cucumber.features} names, in the order of their paths, and what is wrong with that value. */
public record FeatureFiles(List<RequestedFile> requested, List<Problem> problems) {

    private static final String SUFFIX = ".feature";

    /** The files that this process was asked for, read once. */
    public static FeatureFiles ofThisProcess() {
        return OfThisProcess.FILES;
    }

    public static FeatureFiles in(String features) {
        List<Problem> problems = new ArrayList<>();
        Map<Path, RequestedFile> found = new LinkedHashMap<>();
        for (String written : features.split(",", -1)) {
            try {
                RequestedPath path = RequestedPath.of(written.strip());
                filesOf(path).forEach(file -> found.merge(file.file().path(), file, RequestedFile::and));
            } catch (IllegalArgumentException refused) {
                problems.add(Problem.of(Wanted.FEATURES_PROPERTY, String.valueOf(refused.getMessage())));
            }
        }
        return new FeatureFiles(List.copyOf(found.values()), problems);
    }

    public List<FeatureFile> files() {
        return requested.stream().map(RequestedFile::file).toList();
    }

    /** The feature files in and below a directory, as Cucumber finds them. */
    static List<Path> below(Path directory) {
        try (Stream<Path> all = Files.walk(directory, FileVisitOption.FOLLOW_LINKS)) {
            return all.filter(FeatureFiles::isFeature).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("%s cannot be searched for feature files".formatted(Place.of(directory)), unreadable);
        }
    }

    private static Stream<RequestedFile> filesOf(RequestedPath path) {
        if (!Files.exists(path.path())) {
            throw new IllegalArgumentException("%s does not exist%s".formatted(Quote.of(path.written()), NearPaths.hint(path.path())));
        }
        if (Files.isDirectory(path.path())) {
            return inDirectory(path);
        }
        if (!isFeature(path.path())) {
            throw new IllegalArgumentException(
                    "%s is not a feature file; write a path that ends in .feature, or a directory".formatted(Quote.of(path.written())));
        }
        return Stream.of(RequestedFile.of(FeatureFile.read(real(path.path())), path.lines()));
    }

    private static Stream<RequestedFile> inDirectory(RequestedPath path) {
        List<Path> below = below(path.path());
        if (below.isEmpty()) {
            throw new IllegalArgumentException(
                    "%s holds no feature files; write one that ends in .feature, or name another directory".formatted(Quote.of(path.written())));
        }
        return below.stream().map(file -> RequestedFile.of(FeatureFile.read(real(file)), List.of()));
    }

    private static boolean isFeature(Path path) {
        return path.toString().endsWith(SUFFIX) && Files.isRegularFile(path);
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("%s cannot be read; make it a readable file".formatted(Place.of(path)), unreadable);
        }
    }

    private static final class OfThisProcess {

        static final FeatureFiles FILES = in(Wanted.featuresOfThisProcess());
    }
}
