package billing.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import billing.api.BillingStatement;
import billing.engine.JobCode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered from the cache is what would be computed now: two sandboxes, of which one keeps no answers, are told the same and asked the same. */
final class CachedAnswersTest {

    private static final Limits NO_CACHE = new Limits(Limits.ACCOUNTS, Limits.IDLE, 0);
    private static final List<YearMonth> MONTHS = List.of(Billed.BEFORE, Billed.MONTH, Billed.MONTH.plusMonths(1));
    private static final List<String> JOBS = Stream.of(JobCode.values()).map(JobCode::name).toList();
    private static final int STEPS = 40;

    /** What may be done to a customer; the number chooses among its cases. */
    private static final List<BiFunction<Billed, Integer, Object>> CHANGES = List.of(
            (billed, number) -> billed.send(Billed.hours(String.valueOf(1 + number))),
            (billed, number) -> billed.send(Billed.at("2025-12-10T12:00:00+09:00", Billed.hours(String.valueOf(1 + number)))),
            (billed, number) -> billed.send(Billed.event("e-" + number % 5, "7")),
            (billed, number) -> billed.calculate(month(number)),
            (billed, number) -> billed.calculate(month(number)),
            (billed, number) -> billed.give(1 + number),
            (billed, number) -> billed.agreed().contract("c-" + (1 + number % 2), "PERIOD", "2026-01", "2026-01"),
            (billed, number) -> billed.due(month(number)).pay("key-" + number % 4, month(number), Billed.TOTAL),
            (billed, number) -> billed.deleteUsage(month(number)),
            (billed, number) -> billed.batched().run(JOBS.get(number % JOBS.size()), "2026-0%d-25".formatted(1 + number % 3)),
            (billed, number) -> billed.moveClock(LocalDate.of(2026, 1 + number % 12, 1)),
            (billed, number) -> billed.haveOnly("web"));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void a_cached_answer_is_what_would_be_computed_now(long seed) {
        try (Wire caching = new Wire(); Wire computing = new Wire(NO_CACHE)) {
            Billed cached = Billed.korean(caching, "u");
            Billed computed = Billed.korean(computing, "u");
            Random dice = new Random(seed);

            for (int step = 0; step < STEPS; step++) {
                BiFunction<Billed, Integer, Object> change = CHANGES.get(dice.nextInt(CHANGES.size()));
                int number = dice.nextInt(1_000);
                assertThat(change.apply(cached, number)).as("seed %d, step %d", seed, step).isEqualTo(change.apply(computed, number));
                assertThat(cached.everything()).as("seed %d, step %d, first", seed, step).isEqualTo(computed.everything());
                assertThat(cached.everything()).as("seed %d, step %d, again", seed, step).isEqualTo(computed.everything());
            }

            assertThat(caching.figure("billing_sandbox_cache_lookups_total{result=\"hit\"}")).isGreaterThan(STEPS);
            assertThat(computing.figure("billing_sandbox_cache_lookups_total{result=\"hit\"}")).isZero();
        }
    }

    @Test
    void what_other_months_owe_is_not_kept_longer_than_they_owe_it() {
        try (Wire wire = new Wire()) {
            Billed billed = Billed.korean(wire, "u");
            billed.send(Billed.at("2025-12-10T12:00:00+09:00", Billed.hours("720")));
            billed.due(Billed.BEFORE).calculate(Billed.MONTH);
            assertThat(statement(billed).unpaid()).isEqualTo(Billed.TOTAL);

            billed.pay("key-1", Billed.BEFORE, Billed.TOTAL);

            assertThat(statement(billed).unpaid()).isZero();
        }
    }

    @Test
    void what_the_gateway_took_is_never_kept() {
        try (Wire wire = new Wire()) {
            Billed billed = Billed.korean(wire, "u").due();
            assertThat(billed.charges()).isEmpty();
            billed.expect(GatewayTrouble.GATEWAY_DROPS_LINE);

            assertThat(billed.pay("key-1").status()).isEqualTo(504);

            assertThat(billed.charges()).containsExactly(Billed.TOTAL);
        }
    }

    @Test
    void nobody_sees_a_statement_that_is_older_than_what_they_did() throws Exception {
        try (Wire wire = new Wire()) {
            Billed billed = Billed.korean(wire, "u");

            List<Boolean> never = Together.run(8, number -> {
                boolean older = false;
                for (int time = 0; time < 25; time++) {
                    billed.send(Billed.hours("1"));
                    long total = billed.total();
                    older |= statement(billed).totalAmount().longValueExact() < total;
                }
                return older;
            });

            assertThat(never).containsOnly(false);
            assertThat(statement(billed).totalAmount()).isEqualTo(55_000);
        }
    }

    private static BillingStatement statement(Billed billed) {
        return billed.get("/api/v1/billing/statement", Billed.MONTH).as(BillingStatement.class);
    }

    private static YearMonth month(int number) {
        return MONTHS.get(number % MONTHS.size());
    }
}
