package billing.sandbox.fuzz;

import com.code_intelligence.jazzer.Jazzer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lets Jazzer play stories to a sandbox: {@code Fuzzing 11500 1}, so many stories from that seed, or {@code Fuzzing target/fuzz/crash-…}, one that failed.
 *
 * <p>A story that fails is printed and stays in {@code target/fuzz}, and the exit code is 77; one that hangs is 70. Threads of the sandbox count for the
 * coverage that guides it, so a seed repeats the beginning of a run exactly and the rest nearly; a kept story repeats exactly.
 */
final class Fuzzing {

    private static final Path HOME = Path.of("target/fuzz");
    private static final int FIRST_STORIES = 64;
    private static final int LONGEST_STORY = 2_048;
    private static final int LONGEST_SECONDS = 60;

    private Fuzzing() {}

    public static void main(String[] arguments) throws Exception {
        boolean isOne = arguments.length == 1;
        Stream<String> stories = isOne ? Stream.of(arguments[0])
                : Stream.of("-runs=" + arguments[0], "-seed=" + arguments[1], corpus(Long.parseLong(arguments[1])).toString());
        Jazzer.main(Stream.concat(settings(), stories).toArray(String[]::new));
    }

    private static Stream<String> settings() {
        return Stream.of("--target_class=" + Stories.class.getName(), "--instrumentation_includes=billing.**", "--custom_hook_includes=none", "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery",
                "--instrumentation_excludes=billing.sandbox.fuzz.**", "--reproducer_path=" + HOME, "-artifact_prefix=" + HOME + "/",
                "-len_control=0", "-max_len=" + LONGEST_STORY, "-timeout=" + LONGEST_SECONDS, "-rss_limit_mb=0", "-print_final_stats=1");
    }

    /** What it begins with, as the seed says; what it finds out is added to it. */
    private static Path corpus(long seed) throws IOException {
        Path corpus = Files.createDirectories(HOME.resolve("corpus"));
        for (Path old : list(corpus)) {
            Files.delete(old);
        }
        SplittableRandom dice = new SplittableRandom(seed);
        for (int number : IntStream.range(0, FIRST_STORIES).toArray()) {
            byte[] story = new byte[dice.nextInt(LONGEST_STORY)];
            dice.nextBytes(story);
            Files.write(corpus.resolve("first-" + number), story);
        }
        return corpus;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
