package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CustomersTest {

    private static final String KOREAN = "{\"uuid\":\"u\",\"member\":\"kr\",\"billing_group_id\":\"g\","
            + "\"projects\":[{\"project_id\":\"web\",\"appkey\":\"k-1\"}],\"today\":\"2026-02-01\"}";

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void a_customer_is_created_once_and_shown_as_it_was_defined() {
        assertThat(define(KOREAN)).isEqualTo(new Wire.Reply(201, "application/json", KOREAN));
        assertThat(define(KOREAN)).isEqualTo(new Wire.Reply(200, "application/json", KOREAN));
        assertThat(wire.get("/api/v1/customers/u")).isEqualTo(new Wire.Reply(200, "application/json", KOREAN));
    }

    @Test
    void the_clock_stands_at_the_end_of_january_2026_where_nobody_set_it() {
        Wire.Reply reply = define(KOREAN.replace(",\"today\":\"2026-02-01\"", ""));

        assertThat(reply.body()).contains("\"today\":\"2026-01-31\"");
    }

    @Test
    void a_customer_that_is_defined_again_keeps_its_clock() {
        define(KOREAN);

        Wire.Reply reply = define(KOREAN.replace(",\"today\":\"2026-02-01\"", ""));

        assertThat(reply.body()).contains("\"today\":\"2026-02-01\"");
    }

    @Test
    void the_clock_moves_when_it_is_told_to() {
        define(KOREAN);

        Wire.Reply moved = wire.put("/sandbox/clock", "{\"uuid\":\"u\",\"today\":\"2028-02-29\"}");

        assertThat(moved).isEqualTo(new Wire.Reply(200, "application/json", "{\"uuid\":\"u\",\"today\":\"2028-02-29\"}"));
        assertThat(wire.get("/api/v1/customers/u").body()).contains("\"today\":\"2028-02-29\"");
    }

    @Test
    void a_member_that_does_not_exist_is_refused_with_the_nearest() {
        Wire.Reply reply = define(KOREAN.replace("\"kr\"", "\"krr\""));

        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
        assertThat(reply.body()).contains("\"nearest\":\"kr\"");
    }

    @Test
    void a_customer_stays_with_its_member() {
        define(KOREAN);

        Wire.Reply reply = define(KOREAN.replace("\"kr\"", "\"jp\""));

        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
        assertThat(reply.detail()).isEqualTo("member is jp; the customer is one of kr and stays it");
    }

    @Test
    void the_path_and_the_body_name_the_same_customer() {
        Wire.Reply reply = define(KOREAN.replace("\"u\"", "\"v\""));

        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
        assertThat(reply.detail()).isEqualTo("uuid is v; the path names the customer u");
        assertThat(wire.get("/api/v1/customers/v").code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void two_projects_of_one_name_are_refused() {
        Wire.Reply reply = define(KOREAN.replace("[{", "[{\"project_id\":\"web\",\"appkey\":\"k-2\"},{"));

        assertThat(reply.code()).isEqualTo("INVALID_REQUEST");
        assertThat(reply.detail()).isEqualTo("project_id web is named twice");
    }

    @Test
    void a_project_that_has_usage_cannot_be_left_out_and_one_without_can() {
        Billed billed = Billed.korean(wire, "used");
        billed.send(Billed.hours("1"));

        assertThat(billed.haveOnly("web").status()).isEqualTo(200);
        assertThat(billed.haveOnly("data").detail()).isEqualTo("the project web has usage and cannot be left out");
    }

    private Wire.Reply define(String customer) {
        return wire.put("/api/v1/customers/u", customer);
    }
}
