package billing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NotAllowedTest {

    @Test
    void a_near_word_is_offered_in_the_message_and_apart_from_it() {
        NotAllowed refused = new NotAllowed("country", "Koera", List.of("Korea", "Japan"));

        assertThat(refused).hasMessage("\"Koera\" is not a country; allowed: Korea, Japan; nearest: Korea");
        assertThat(refused.nearest()).contains("Korea");
    }

    @Test
    void no_word_is_offered_where_none_is_near() {
        NotAllowed refused = new NotAllowed("country", "Mongolia", List.of("Korea", "Japan"));

        assertThat(refused).hasMessage("\"Mongolia\" is not a country; allowed: Korea, Japan");
        assertThat(refused.nearest()).isEmpty();
    }

    @Test
    void an_empty_list_is_said_to_be_empty() {
        NotAllowed refused = new NotAllowed("project of the customer", "web", List.of());

        assertThat(refused).hasMessage("\"web\" is not a project of the customer; allowed: none");
        assertThat(refused.nearest()).isEmpty();
    }
}
