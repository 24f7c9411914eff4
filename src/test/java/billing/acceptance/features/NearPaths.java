package billing.acceptance.features;

import billing.text.Nearest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a path that does not exist was probably meant to be. */
final class NearPaths {

    private static final int MOST = 5;
    private static final Path STANDARD = Path.of(Wanted.DEFAULT_FEATURES).toAbsolutePath();

    private NearPaths() {}

    /** The nearest feature file or directory of feature files; failing that, some of the feature files that exist. */
    static String hint(Path missing) {
        List<Path> files = existingAround(missing);
        Stream<Path> directories = Stream.concat(Stream.of(STANDARD), files.stream().map(Path::getParent));
        List<String> places = Stream.concat(files.stream(), directories).filter(Files::exists).map(Place::of).distinct().toList();
        return sameName(missing, files)
                .or(() -> Nearest.to(Place.of(missing), places))
                .map("; nearest: %s"::formatted)
                .orElseGet(() -> some(files));
    }

    private static Optional<String> sameName(Path missing, List<Path> files) {
        return files.stream().filter(file -> file.getFileName().equals(missing.getFileName())).map(Place::of).findFirst();
    }

    private static String some(List<Path> files) {
        return files.isEmpty()
                ? "; write the path of a feature file or of a directory that holds some"
                : "; feature files near it: %s".formatted(String.join(", ", files.stream().limit(MOST).map(Place::of).toList()));
    }

    /** Below the default directory, and next to the missing path; never the whole disk. */
    private static List<Path> existingAround(Path missing) {
        Stream<Path> ofStandard = Files.isDirectory(STANDARD) ? FeatureFiles.below(STANDARD).stream() : Stream.empty();
        return Stream.concat(nextTo(missing), ofStandard).distinct().toList();
    }

    private static Stream<Path> nextTo(Path missing) {
        return Optional.ofNullable(missing.toAbsolutePath().getParent())
                .filter(Files::isDirectory)
                .filter(parent -> !parent.equals(Path.of("").toAbsolutePath()))
                .map(NearPaths::directlyIn)
                .orElse(Stream.empty());
    }

    private static Stream<Path> directlyIn(Path directory) {
        String[] names = Optional.ofNullable(directory.toFile().list()).orElse(new String[0]);
        return Stream.of(names).filter(name -> name.endsWith(".feature")).sorted().map(directory::resolve);
    }
}
