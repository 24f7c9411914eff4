package billing.acceptance.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** An Allure command line of a test's own: what it does is written in Java, with the folder of the report as {@code report}. */
final class OwnAllure {

    private OwnAllure() {}

    /** Its home, to be taken for that of Allure. */
    static Path doing(Path home, String statements) throws IOException {
        Path source = Files.createDirectories(home.resolve("source")).resolve("CommandLine.java");
        Files.writeString(source, """
                package io.qameta.allure;
                public final class CommandLine {
                    public static void main(String[] arguments) throws Exception {
                        var report = java.nio.file.Path.of(java.util.List.of(arguments).get(java.util.List.of(arguments).indexOf("--output") + 1));
                        java.nio.file.Files.createDirectories(report);
                        %s
                    }
                }
                """.formatted(statements));
        Path classes = Files.createDirectories(home.resolve("lib/config"));
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), source.toString())).isZero();
        return home;
    }

    /** A statement that writes the report. */
    static String writing() {
        return "java.nio.file.Files.writeString(report.resolve(\"index.html\"), \"<head></head>\");";
    }
}
