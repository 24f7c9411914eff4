package billing.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AllowListTest {

    private static final String LIST = "%alpha.billing.allow=alpha.example.com,pay.example.com:8443,[2001:db8::1]";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {
        "http://127.0.0.1:8080", "http://127.8.9.10", "http://localhost:1", "http://LOCALHOST", "https://[::1]:8443",
        "https://alpha.example.com", "http://ALPHA.example.com:9/path", "https://pay.example.com:8443", "https://[2001:db8::1]:7",
    })
    void this_machine_and_what_is_listed_may_be_called(String address) {
        BillingConfig config = alpha(LIST).variable("BILLING_URL", address).load();

        assertThat(config.endpoints()).contains(new Endpoints(URI.create(address), URI.create(address), URI.create(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://example.com", "https://beta.example.com", "https://alpha.example.com.evil.net", "https://alpha.example.com.", "https://xalpha.example.com",
        "https://pay.example.com", "https://pay.example.com:8444", "http://128.0.0.1", "http://0.0.0.0", "http://localhost.example.com",
        "http://127.0.0.1.example.com", "http://[2001:db8::2]", "http://[::ffff:127.0.0.1]",
    })
    void nothing_else_may_be_called(String address) {
        String refusal = alpha(LIST).variable("BILLING_URL", address).refusal();

        assertThat(refusal).startsWith("The configuration has a problem:").contains("- billing.url: \"%s\" is not on the list".formatted(address));
    }

    @Test
    void without_a_list_only_this_machine_may_be_called() {
        String refusal = alpha("%alpha.billing.url=https://alpha.example.com").refusal();

        assertThat(refusal).isEqualToNormalizingNewlines(
                """
                The configuration has a problem:
                - %%alpha.billing.url: "https://alpha.example.com" is not on the list of the environment alpha; \
                allowed: loopback addresses alone, because billing.allow is not set; \
                if it is meant, add alpha.example.com:443 to %%alpha.billing.allow in a file
                    at %s:1""".formatted(file()));
    }

    @Test
    void a_refusal_says_what_is_allowed_and_where_that_stands() {
        String refusal = alpha("# ours\n" + LIST).property("billing.url.payment", "http://pay.example.com").variable("BILLING_URL", "http://127.0.0.1").refusal();

        assertThat(refusal).isEqualToNormalizingNewlines(
                """
                The configuration has a problem:
                - billing.url.payment: "http://pay.example.com" is not on the list of the environment alpha; allowed: loopback addresses, \
                and alpha.example.com,pay.example.com:8443,[2001:db8::1] (%%alpha.billing.allow at %s:2); \
                if it is meant, add pay.example.com:80 to %%alpha.billing.allow in a file
                    at system property -Dbilling.url.payment""".formatted(file()));
    }

    @Test
    void the_list_of_one_environment_is_not_that_of_another() {
        String refusal = alpha("%beta.billing.allow=beta.example.com\n%alpha.billing.url=https://beta.example.com").refusal();

        assertThat(refusal).contains("\"https://beta.example.com\" is not on the list of the environment alpha");
    }

    @Test
    void every_address_that_is_called_is_looked_at_and_no_other() {
        String refusal = alpha("").variable("BILLING_URL", "https://unused.example.com").variable("BILLING_URL_METERING", "https://one.example.com")
                .variable("BILLING_URL_BILLING", "https://two.example.com").variable("BILLING_URL_PAYMENT", "http://localhost").refusal();

        assertThat(refusal).startsWith("The configuration has 2 problems:").contains("one.example.com", "two.example.com").doesNotContain("unused");
    }

    @Test
    void a_run_does_not_allow_itself_an_address() {
        String property = alpha("").property("billing.allow", "alpha.example.com").variable("BILLING_URL", "http://127.0.0.1").refusal();
        String variable = alpha("").variable("BILLING_ALLOW", "alpha.example.com").variable("BILLING_URL", "http://127.0.0.1").refusal();

        assertThat(property).contains("- billing.allow: is not allowed here: a run does not allow itself an address; set it in").contains("-Dbilling.allow");
        assertThat(variable).contains("- billing.allow: is not allowed here").contains("environment variable BILLING_ALLOW");
    }

    @ParameterizedTest
    @CsvSource({
        "https://alpha.example.com, https://alpha.example.com", "*.example.com, *.example.com", "alpha.example.com/path, alpha.example.com/path",
        "alpha.example.com:, alpha.example.com:", "alpha.example.com:0, alpha.example.com:0", "'a.example.com,b:65536', b:65536", "me@host, me@host",
    })
    void what_is_no_host_is_refused(String list, String refused) {
        String refusal = alpha("%alpha.billing.allow=" + list).variable("BILLING_URL", "http://127.0.0.1").refusal();

        assertThat(refusal).contains("- %%alpha.billing.allow: \"%s\" is not a host; allowed: %s".formatted(refused, Host.ALLOWED));
    }

    private Given alpha(String text) {
        return new Given().ownFile(file(), text + "\n%alpha.billing.member=all").variable("BILLING_ENVIRONMENT", "alpha").variable("BILLING_TOKEN", "t0ken");
    }

    private Path file() {
        return directory.resolve("own.properties");
    }
}
