package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class MetricsTest {

    private static final String PREFIX = "billing_sandbox_";

    private final Wire wire = new Wire();

    @AfterEach
    void close() {
        wire.close();
    }

    @Test
    void requests_are_counted_by_method_route_and_status() {
        Billed.korean(wire, "u");
        Billed.korean(wire, "other");
        wire.get("/api/v1/customers/nobody");
        wire.get("/no/such/path");
        wire.send(wire.request("GET", "/api/v1/outbox", Optional.empty()).removeHeader("Authorization"));

        assertThat(figure("requests_total{method=\"PUT\",path=\"/api/v1/customers/{uuid}\",status=\"201\"}")).isEqualTo(2);
        assertThat(figure("requests_total{method=\"GET\",path=\"/api/v1/customers/{uuid}\",status=\"404\"}")).isEqualTo(1);
        assertThat(figure("requests_total{method=\"GET\",path=\"-\",status=\"404\"}")).isEqualTo(1);
        assertThat(figure("requests_total{method=\"GET\",path=\"-\",status=\"401\"}")).isEqualTo(1);
        assertThat(figure("request_seconds_count{method=\"PUT\",path=\"/api/v1/customers/{uuid}\",status=\"201\"}")).isEqualTo(2);
    }

    @Test
    void a_slow_answer_took_as_long_as_it_was_held_back() {
        Billed billed = Billed.korean(wire, "u");
        billed.troubled().slow(150);
        billed.get("/api/v1/metering", Billed.MONTH);
        billed.get("/api/v1/metering", Billed.MONTH);

        String labels = "{method=\"GET\",path=\"/api/v1/metering\",status=\"200\"} ";
        assertThat(seconds("request_seconds_sum" + labels)).isBetween(0.3, 5.0);
        assertThat(seconds("request_seconds_max" + labels)).isBetween(0.15, 4.85);
    }

    @Test
    void answers_that_were_kept_are_told_from_those_that_were_made() {
        Billed billed = Billed.korean(wire, "u").due();

        billed.get("/api/v1/billing/statement", Billed.MONTH);
        billed.get("/api/v1/billing/statement", Billed.MONTH);
        billed.get("/api/v1/billing/statement", Billed.MONTH);

        assertThat(figure("cache_lookups_total{result=\"miss\"}")).isEqualTo(1);
        assertThat(figure("cache_lookups_total{result=\"hit\"}")).isEqualTo(2);
        assertThat(figure("cache_characters")).isPositive();
    }

    @Test
    void customers_jobs_and_faults_are_counted() {
        Billed billed = Billed.korean(wire, "u").due();
        billed.batched().run("BATCH_GENERATE_STATEMENT", "2026-02-05");
        billed.batched().run("BATCH_GENERATE_STATEMENT", "2026-04-05");
        billed.expect(GatewayTrouble.GATEWAY_DECLINES);
        billed.pay("key-1");
        billed.troubled().answers(503, 2);
        billed.pay("key-1");

        assertThat(figure("accounts")).isEqualTo(1);
        assertThat(figure("jobs_under_way")).isZero();
        assertThat(figure("jobs_total{status=\"COMPLETED\"}")).isEqualTo(1);
        assertThat(figure("jobs_total{status=\"FAILED\"}")).isEqualTo(1);
        assertThat(figure("faults_met_total{fault=\"GATEWAY_DECLINES\"}")).isEqualTo(1);
        assertThat(figure("faults_met_total{fault=\"API_ANSWERS\"}")).isEqualTo(1);
    }

    @Test
    void a_line_that_was_dropped_is_no_status() {
        Billed.korean(wire, "u").troubled().down(1);

        assertThatThrownBy(() -> wire.get("/api/v1/outbox?uuid=u")).isInstanceOf(UncheckedIOException.class);

        assertThat(figure("requests_total{method=\"GET\",path=\"/api/v1/outbox\",status=\"dropped\"}")).isEqualTo(1);
    }

    @Test
    void every_line_is_one_that_prometheus_reads() {
        Billed.korean(wire, "u").due();

        Wire.Reply reply = wire.get("/sandbox/metrics");

        assertThat(reply.type()).isEqualTo("text/plain; version=0.0.4; charset=utf-8");
        assertThat(reply.body()).endsWith("\n");
        assertThat(List.of(reply.body().split("\n"))).allSatisfy(line -> assertThat(line).matches(
                "# HELP billing_sandbox_[a-z_]+ .+|# TYPE billing_sandbox_[a-z_]+ (counter|gauge|summary)"
                        + "|billing_sandbox_[a-z_]+(\\{[a-z]+=\"[^\"]*\"(,[a-z]+=\"[^\"]*\")*})? [0-9]+(\\.[0-9]+)?"));
    }

    @Test
    void nobody_reads_them_without_the_token() {
        assertThat(wire.send(wire.request("GET", "/sandbox/metrics", Optional.empty()).removeHeader("Authorization")).status()).isEqualTo(401);
    }

    private long figure(String name) {
        return wire.figure(PREFIX + name);
    }

    private double seconds(String name) {
        return wire.get("/sandbox/metrics").body().lines().filter(line -> line.startsWith(PREFIX + name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1))).findFirst().orElseThrow();
    }
}
