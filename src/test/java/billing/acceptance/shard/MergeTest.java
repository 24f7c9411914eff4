package billing.acceptance.shard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A merge that is asked for what is not there; {@link ShardsTest} merges what is. */
final class MergeTest {

    @TempDir
    Path directory;

    @Test
    void without_a_directory_it_says_how_to_name_one() {
        assertThat(refusal("")).startsWith("A merge needs the directory that holds the results of all shards (-Dshards=DIR)");
    }

    @Test
    void a_directory_that_is_not_there_is_named() {
        assertThat(refusal(directory.resolve("none").toString()))
                .isEqualTo(directory.resolve("none") + " cannot be searched for the results of shards; name the directory that holds them");
    }

    @Test
    void a_manifest_that_is_none_is_named() throws IOException {
        Files.writeString(directory.resolve("shard.json"), "{\"shard\": {\"num");

        assertThat(refusal(directory.toString())).startsWith(directory.resolve("shard.json") + " is not what a shard leaves: ").endsWith("; run the shard again");
    }

    private String refusal(String shards) {
        Merge merge = Merge.asked(List.of(shards, directory.resolve("report").toString()), request -> {});
        assertThat(merge.code()).isEqualTo(2);
        assertThat(merge.lines()).hasSize(1);
        return merge.lines().get(0);
    }
}
