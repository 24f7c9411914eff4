package billing.acceptance.steps;

import static org.assertj.core.api.Assertions.assertThat;

import billing.acceptance.features.StepCatalogue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The published steps, each written as an analyst would write it, and what is near to them. */
final class VocabularyTest {

    private static final StepCatalogue STEPS = StepCatalogue.ofTheSuite();

    @ParameterizedTest
    @ValueSource(strings = {
        "a customer in Korea billed for 2026-01", "a customer in elsewhere", "the customer has the projects \"web\" and \"data\"", "today is 2026-01-31",
        "the clock moves to 2026-02-05", "the billing month moves to 2026-02",
        "this usage:", "720 HOURS of compute.c2.c8m8", "720 HOURS of compute.c2.c8m8 in project \"web\"", "this usage is sent:", "the usage is deleted",
        "the usage is aggregated to:",
        "the PERIOD contract applies from 2026-01", "the VOLUME contract applies from 2026-01 to 2026-06", "the contract ends",
        "the contract has these prices:", "the contract's base fee is 100,000 KRW", "the contract applies until 2026-12",
        "a project discount of 1,000 KRW", "a billing group discount of 1,000 KRW", "a project discount of 10%", "a billing group discount of 2.5%",
        "a project surcharge of 1,000 KRW", "a billing group surcharge of 12.34 USD", "a project surcharge of 10%", "a billing group surcharge of -10%",
        "a discount of 10% on project \"web\"", "a discount of 1,000 KRW on project \"web\"", "a surcharge of 101% on project \"web\"",
        "a surcharge of 1,000 KRW on project \"web\"", "these adjustments:", "the adjustments are removed", "the statement has these adjustments:",
        "coupon \"SPRING-10\" is worth a free credit of 1,000 KRW", "coupon \"SPRING-10\" is worth a paid credit of 1,000 KRW",
        "coupon \"SPRING-10\" is worth a free credit of 1,000 KRW limited to compute.c2.c8m8",
        "coupon \"SPRING-10\" is worth a paid credit of 1,000 KRW limited to compute.c2.c8m8, storage.volume.ssd",
        "a free credit of 1,000 KRW", "a paid credit of 1,000 KRW", "a free credit of 1,000 KRW limited to compute.c2.c8m8",
        "a paid credit of 1,000 KRW limited to compute.c2.c8m8, storage.volume.ssd and network.floating_ip", "these credits:",
        "coupon \"SPRING-10\" is redeemed", "campaign \"spring\" is withdrawn", "0 KRW of credit remains", "1,000 KRW of credit was used",
        "the credit history shows:",
        "the bill is calculated", "the bill is calculated again", "the statement shows:", "the statement has these lines:", "the total is 0 KRW",
        "there is no statement",
        "the payment is registered", "the payment is prepared", "the payment is cancelled", "the payment is refunded", "the customer pays",
        "the customer pays 1,000 KRW", "the same payment is sent again", "the same payment is sent again with 1,000 KRW", "the same payment is sent again for 2026-02",
        "the bill is calculated and paid", "the bill is calculated and left unpaid", "the payment is PAID", "1,000 KRW is unpaid",
        "the customer was charged once", "the customer was not charged", "the customer was charged 2 times",
        "the CALC_LATE_FEE job runs on 2026-02-05", "the job completes", "the job fails with \"NO_STATEMENT\"", "the outbox holds a \"payment reminder\"",
        "the outbox holds an \"invoice\"", "the outbox holds a \"invoice\"", "the outbox shows:",
        "the statement document \"2026-01-001\" shows a total of 110,000 KRW",
        "the request is refused with MONTH_CLOSED",
        "the billing API answers 503 to the next 2 requests", "the billing API is down for the next 2 requests", "the billing API answers after 250 ms",
        "the billing API answers 503 to the next 1 request", "the billing API is down for the next 1 request",
        "the billing API drops the line after carrying out the next 2 requests", "the billing API drops the line after carrying out the next 1 request",
        "the billing API cuts its answer short for the next 2 requests", "the billing API cuts its answer short for the next 1 request",
        "the billing API answers the next 2 requests with something unreadable", "the billing API answers the next 1 request with something unreadable",
        "the request gets no usable answer",
        "the payment gateway declines", "the payment gateway does not answer", "the payment gateway drops the line after charging",
        "the ledger is damaged in its statement total", "the ledger is damaged in its event",
    })
    void a_published_step_is_one_step(String text) {
        assertThat(STEPS.matching(text)).hasSize(1);
    }

    /** What the step says of such a value is tested where it is read. */
    @ParameterizedTest
    @ValueSource(strings = {
        "a group discount of 10%", "a Billing-group discount of 10%", "a project discount of 10", "a project discount of 10 %", "a project discount of 1,0%",
        "the GOLD contract applies from 2026-13", "the CALC_LATE_FEES job runs on 2026-02-30", "the ledger is damaged in its credit balnce",
        "a free credit of 1,000 KRW limited to compute.c2.c8m8,storage.volume.ssd", "a free credit of 1,000 limited to no.such.counter",
    })
    void a_value_that_is_wrong_is_left_to_its_step(String text) {
        assertThat(STEPS.matching(text)).hasSize(1);
    }

    @Test
    void an_amount_and_a_percentage_are_different_steps() {
        assertThat(STEPS.matching("a project discount of 10 KRW")).isEqualTo(List.of("a {level} discount of {money}"));
        assertThat(STEPS.matching("a project discount of 10%")).isEqualTo(List.of("a {level} discount of {percent}"));
        assertThat(STEPS.matching("a discount of 10% on project \"web\"")).isEqualTo(List.of("a discount of {percent} on project {string}"));
        assertThat(STEPS.matching("a discount of 10 KRW on project \"web\"")).isEqualTo(List.of("a discount of {money} on project {string}"));
    }
}
