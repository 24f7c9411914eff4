package billing.acceptance.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Style and script of the guide's pages, files beside the words. */
final class GuideResource {

    private GuideResource() {}

    static String text(String name) {
        try (InputStream stream = GuideResource.class.getResourceAsStream(name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name + " cannot be read", unreadable);
        }
    }
}
