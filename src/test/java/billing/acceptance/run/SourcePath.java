package billing.acceptance.run;

import java.net.URI;
import java.nio.file.Path;

/** A feature file as readers know it: {@code features/credit/expiry.feature} inside the project, the whole path elsewhere. */
final class SourcePath {

    private SourcePath() {}

    static String of(URI uri) {
        if (!"file".equals(uri.getScheme())) {
            return uri.getSchemeSpecificPart();
        }
        Path file = Path.of(uri);
        Path project = Path.of("").toAbsolutePath();
        Path shown = file.startsWith(project) ? project.relativize(file) : file;
        return shown.toString().replace('\\', '/');
    }
}
