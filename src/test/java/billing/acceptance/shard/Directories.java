package billing.acceptance.shard;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Finds the directories below one in which shards are at work: the draft of a manifest that has its name by now is no failure; what cannot be read is. */
final class Directories extends SimpleFileVisitor<Path> {

    private final Path top;
    private final List<Path> found = new ArrayList<>();

    Directories(Path top) {
        this.top = top;
    }

    /** It and all below it, sorted. */
    static List<Path> below(Path top) throws IOException {
        Directories directories = new Directories(top);
        Files.walkFileTree(top, directories);
        return directories.found.stream().sorted().toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        found.add(directory);
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
        if (failure instanceof NoSuchFileException && !file.equals(top)) {
            return FileVisitResult.CONTINUE;
        }
        throw failure;
    }
}
