package billing.acceptance.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class GlossaryTest {

    private static final Path GLOSSARY = Path.of("features/glossary.md");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)\\)");

    @Test
    void every_feature_that_the_glossary_names_is_there() throws IOException {
        List<Path> named = LINK.matcher(Files.readString(GLOSSARY)).results().map(GlossaryTest::target).toList();

        assertThat(named).isNotEmpty().allSatisfy(path -> assertThat(path).exists());
    }

    private static Path target(MatchResult link) {
        return GLOSSARY.resolveSibling(link.group(1));
    }
}
