package billing.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A file of text that a key names; a relative name starts at the working directory. */
record TextFile(Path path, String text) {

    /** A file that cannot be read is an {@link IllegalArgumentException} that says which and why. */
    static TextFile read(String name) {
        try {
            Path path = Path.of(name).toAbsolutePath().normalize();
            return new TextFile(path, text(path));
        } catch (InvalidPathException invalid) {
            throw new IllegalArgumentException("\"%s\" is not a file name; allowed: the path of a readable text file".formatted(name), invalid);
        }
    }

    /** As {@link #read}; a file in the working directory, which is the project's, is refused: what lies there gets committed. */
    static TextFile readOutsideTheProject(String name) {
        TextFile file = read(name);
        Path project = Path.of("").toAbsolutePath();
        if (file.path().startsWith(project) || real(file.path()).startsWith(real(project))) {
            throw new IllegalArgumentException("\"%s\" lies in the project's directory, from where it could be committed; allowed: a file outside of %s"
                    .formatted(file.path(), project));
        }
        return file;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException unreadable) {
            throw refused(path, "permission or disk", unreadable);
        }
    }

    private static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (NoSuchFileException missing) {
            throw refused(path, "there is no such file", missing);
        } catch (CharacterCodingException malformed) {
            throw refused(path, "it is not UTF-8 text", malformed);
        } catch (IOException unreadable) {
            throw refused(path, Files.isDirectory(path) ? "it is a directory" : "permission or disk", unreadable);
        }
    }

    private static IllegalArgumentException refused(Path path, String why, IOException cause) {
        return new IllegalArgumentException("\"%s\" cannot be read: %s; allowed: the path of a readable text file".formatted(path, why), cause);
    }

    /** The path only: the text may be a secret. */
    @Override
    public String toString() {
        return path.toString();
    }
}
