package billing.acceptance.run;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/** A feature file as readers know it: {@code features/credit/expiry.feature} inside the project, the whole path elsewhere. */
final class SourcePath {

    private SourcePath() {}

    static String of(URI uri) {
        if (!"file".equals(uri.getScheme())) {
            return uri.getSchemeSpecificPart();
        }
        Path file = real(Path.of(uri));
        Path project = real(Path.of(""));
        Path shown = file.startsWith(project) ? project.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }

    /** One file has one name, by whatever links it was reached. */
    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException absent) {
            return path.toAbsolutePath();
        }
    }
}
