package billing.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PropertiesFileTest {

    private final Problems problems = new Problems();

    @Test
    void comments_and_empty_lines_count_as_lines() {
        List<Setting> settings = read("# one\n\n  ! three\na=1\r\nb : 2\n");

        assertThat(settings).containsExactly(setting("a", "1", 4), setting("b", "2", 5));
    }

    @Test
    void a_setting_begins_on_its_first_line() {
        List<Setting> settings = read("a=1,\\\n  2,\\\n  3\nb=4\\\\\nc=5");

        assertThat(settings).containsExactly(setting("a", "1,2,3", 1), setting("b", "4\\", 4), setting("c", "5", 5));
    }

    @Test
    void a_comment_does_not_go_on() {
        List<Setting> settings = read("# a path: C:\\\na=1");

        assertThat(settings).containsExactly(setting("a", "1", 2));
    }

    @Test
    void a_section_is_told_from_the_key() {
        List<Setting> settings = read("%alpha-2.billing.url = x ");

        assertThat(settings).containsExactly(new Setting(Layer.OWN_FILE, Optional.of("alpha-2"), "billing.url", "x", "own.properties:1"));
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_key() {
        List<Setting> settings = read("\uFEFFa=1");

        assertThat(settings).containsExactly(setting("a", "1", 1));
    }

    @Test
    void a_dollar_sign_is_only_a_dollar_sign() {
        List<Setting> settings = read("a=${HOME}$");

        assertThat(settings).containsExactly(setting("a", "${HOME}$", 1));
    }

    @Test
    void a_broken_escape_is_a_problem_of_its_line_only() {
        List<Setting> settings = read("a=1\nb=C:\\users\nc=3");

        assertThat(settings).containsExactly(setting("a", "1", 1), setting("c", "3", 3));
        assertThatThrownBy(problems::refuseAny).hasMessageEndingWith("at own.properties:2");
    }

    @Test
    void text_that_is_not_utf_8_is_refused(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("latin"), new byte[] {'a', '=', (byte) 0xE9});

        assertThatThrownBy(() -> TextFile.read(file.toString()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"%s\" cannot be read: it is not UTF-8 text; allowed: the path of a readable text file", file);
    }

    @Test
    void a_name_that_no_file_can_have_is_refused() {
        assertThatThrownBy(() -> TextFile.read("a\0b")).hasMessageStartingWith("\"a\0b\" is not a file name");
    }

    private List<Setting> read(String text) {
        return new PropertiesFile(Layer.OWN_FILE, "own.properties", text).settings(problems);
    }

    private static Setting setting(String key, String value, int line) {
        return new Setting(Layer.OWN_FILE, Optional.empty(), key, value, "own.properties:" + line);
    }
}
