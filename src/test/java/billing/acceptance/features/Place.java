package billing.acceptance.features;

import java.nio.file.Path;

/** How messages name a path: relative to the working directory if it lies below, else absolute; always with slashes. */
final class Place {

    private Place() {}

    static String of(Path path) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(here) && !absolute.equals(here) ? here.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
