package billing.config;

import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LayersTest {

    private static final String ALPHA =
            """
            billing.member=kr
            %alpha.billing.url=https://alpha.example.com
            %alpha.billing.allow=alpha.example.com
            %alpha.billing.member=jp
            %alpha.billing.permit.reset=true
            %beta.billing.member=etc
            """;

    @TempDir
    private Path directory;

    @Test
    void a_file_of_ones_own_adds_environments() {
        BillingConfig config = alpha().load();

        assertThat(config.environment()).isEqualTo("alpha");
        assertThat(config.mode()).isEqualTo(Mode.DIRECT);
        assertThat(config.permits()).isEqualTo(new Permits(false, false, true, true));
    }

    @Test
    void a_section_comes_before_the_same_key_without_one() {
        BillingConfig alpha = alpha().load();
        BillingConfig local = alpha().variable("BILLING_ENVIRONMENT", "local").load();

        assertThat(alpha.member()).contains(Member.JP);
        assertThat(local.member()).contains(Member.KR);
    }

    @Test
    void a_variable_comes_before_a_file_and_its_sections() {
        BillingConfig config = alpha().variable("BILLING_MEMBER", "etc").load();

        assertThat(config.member()).contains(Member.ETC);
    }

    @Test
    void a_system_property_comes_before_a_variable() {
        BillingConfig config = alpha().variable("BILLING_MEMBER", "etc").property("billing.member", "kr").load();

        assertThat(config.member()).contains(Member.KR);
    }

    @Test
    void all_members_may_be_chosen_again_in_a_later_layer() {
        BillingConfig config = alpha().property("billing.member", "all").load();

        assertThat(config.member()).isEmpty();
    }

    @Test
    void an_empty_value_counts_as_not_set() {
        BillingConfig config = alpha().variable("BILLING_MEMBER", " ").property("billing.member", "").load();

        assertThat(config.member()).contains(Member.JP);
    }

    @Test
    void a_system_property_may_name_the_file() {
        Path file = Given.write(directory.resolve("own.properties"), "billing.member=jp");

        BillingConfig config = new Given().property("billing.config", file.toString()).load();

        assertThat(config.member()).contains(Member.JP);
    }

    @Test
    void the_file_may_choose_the_environment() {
        Given given = new Given().ownFile(directory.resolve("own.properties"), "billing.environment=standalone").variable("BILLING_TOKEN", "t0ken");

        BillingConfig config = given.load();

        assertThat(config.environment()).isEqualTo("standalone");
    }

    @Test
    void other_variables_and_properties_are_nobodys_business() {
        Given given = new Given().variable("BILL", "x").variable("PATH", "/bin").property("billings", "x").property("user.name", "x");

        BillingConfig config = given.load();

        assertThat(config.environment()).isEqualTo("local");
    }

    private Given alpha() {
        return new Given()
                .ownFile(directory.resolve("own.properties"), ALPHA)
                .variable("BILLING_ENVIRONMENT", "alpha")
                .variable("BILLING_TOKEN", "t0ken");
    }
}
