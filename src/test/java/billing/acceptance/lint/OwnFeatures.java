package billing.acceptance.lint;

import billing.acceptance.features.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The feature files that belong to the project: those below {@code features} that Git tracks, or all of them where Git knows none, as in an archive of
 * the sources.
 */
record OwnFeatures(Set<String> tracked) {

    private static final String FOLDER = "features";
    private static final int PATIENCE_SECONDS = 5;

    static OwnFeatures of(Path project) {
        try {
            Process git = new ProcessBuilder("git", "-c", "core.quotePath=false", "ls-files", "--", FOLDER)
                    .directory(project.toAbsolutePath().toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String listed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            boolean ended = git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0;
            return new OwnFeatures(ended ? listed.lines().collect(Collectors.toUnmodifiableSet()) : Set.of());
        } catch (IOException withoutGit) {
            return new OwnFeatures(Set.of());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new OwnFeatures(Set.of());
        }
    }

    boolean have(Problem problem) {
        return tracked.isEmpty() ? problem.place().startsWith(FOLDER + "/") : tracked.contains(problem.place());
    }
}
