package billing.acceptance.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The commit that a folder's files are at: {@code 1f2e3d4c5b6a}, with {@code -dirty} when files differ from it, {@code unknown} outside Git.
 *
 * <p>An image, which has no Git, carries what it was made of in SUITE_COMMIT.
 */
final class Commit {

    private static final String UNKNOWN = "unknown";
    private static final String VARIABLE = "SUITE_COMMIT";
    private static final int PATIENCE_SECONDS = 5;

    private Commit() {}

    static String of(Map<String, String> environment, Path folder) {
        return Optional.ofNullable(environment.get(VARIABLE)).filter(commit -> !commit.isBlank()).orElseGet(() -> byGit(folder));
    }

    private static String byGit(Path folder) {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=12", "--exclude=*")
                    .directory(folder.toAbsolutePath().toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0;
            return ended ? new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip() : UNKNOWN;
        } catch (IOException e) {
            return UNKNOWN;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        }
    }
}
