package billing.engine;

import static billing.engine.Metered.C2;
import static billing.engine.Metered.SSD;
import static billing.engine.Metered.delta;
import static billing.engine.Refused.assertRefused;
import static billing.engine.Story.FEBRUARY;
import static billing.engine.Story.JANUARY;
import static org.assertj.core.api.Assertions.assertThat;

import billing.money.Member;
import org.junit.jupiter.api.Test;

final class MeteringTest {

    private static final Story KOREA = Story.of(Member.KR);
    private static final Metered METER = delta(C2, "720", "HOURS");
    private static final Metered OF_FEBRUARY = METER.at("2026-02-10T09:00:00+09:00");

    @Test
    void meters_without_an_event_all_count() {
        Metering.Accepted accepted = KOREA.sending(METER, METER);

        assertThat(accepted.accepted()).isEqualTo(2);
        assertThat(accepted.duplicates()).isZero();
        assertThat(accepted.account().usage().of(JANUARY)).hasSize(2);
    }

    @Test
    void an_event_sent_again_with_the_same_content_counts_once() {
        Story sent = KOREA.sent(METER.event("e-1"));

        Metering.Accepted again = sent.sending(METER.event("e-1"));

        assertThat(again.accepted()).isZero();
        assertThat(again.duplicates()).isEqualTo(1);
        assertThat(again.account()).isEqualTo(sent.account());
    }

    @Test
    void an_event_that_comes_twice_in_a_batch_counts_once() {
        Metering.Accepted accepted = KOREA.sending(METER.event("e-1"), METER.event("e-2"), METER.event("e-1"));

        assertThat(accepted.accepted()).isEqualTo(2);
        assertThat(accepted.duplicates()).isEqualTo(1);
        assertThat(accepted.account().usage().of(JANUARY)).hasSize(2);
    }

    @Test
    void the_same_volume_written_in_another_way_is_the_same_content() {
        Story sent = KOREA.sent(METER.event("e-1"));

        Metering.Accepted again = sent.sending(delta(C2, "720.0", "HOURS").event("e-1"));

        assertThat(again.duplicates()).isEqualTo(1);
    }

    @Test
    void the_same_instant_written_in_another_offset_is_the_same_content() {
        Story sent = KOREA.sent(METER.event("e-1"));

        Metering.Accepted again = sent.sending(METER.at("2026-01-10T03:00:00Z").event("e-1"));

        assertThat(again.duplicates()).isEqualTo(1);
    }

    @Test
    void a_refused_batch_leaves_nothing_behind_and_its_events_are_free() {
        Metered bad = delta(SSD, "-1", "GB");

        assertRefused(ErrorCode.INVALID_VOLUME, () -> KOREA.sending(METER.event("e-1"), bad));
        assertThat(KOREA.account().usage()).isEqualTo(Usage.NONE);
    }

    @Test
    void an_empty_batch_changes_nothing() {
        Metering.Accepted accepted = KOREA.sending();

        assertThat(accepted).isEqualTo(new Metering.Accepted(KOREA.account(), 0, 0));
    }

    @Test
    void deleting_a_months_usage_leaves_the_other_months() {
        Story deleted = KOREA.sent(METER, OF_FEBRUARY).deleted(JANUARY);

        assertThat(deleted.account()).isEqualTo(KOREA.sent(OF_FEBRUARY).account());
    }

    @Test
    void deleting_a_months_usage_forgets_its_events_and_no_other() {
        Story deleted = KOREA.sent(METER.event("e-1"), OF_FEBRUARY.event("e-2")).deleted(JANUARY);

        assertThat(deleted.sending(delta(C2, "500", "HOURS").event("e-1")).accepted()).isEqualTo(1);
        assertThat(deleted.sending(OF_FEBRUARY.event("e-2")).duplicates()).isEqualTo(1);
    }

    @Test
    void deleting_the_usage_of_a_month_that_has_none_changes_nothing() {
        Story sent = KOREA.sent(METER);

        assertThat(sent.deleted(FEBRUARY).account()).isEqualTo(sent.account());
    }

    @Test
    void a_paid_month_keeps_its_usage() {
        Story paid = KOREA.sent(METER).calculated(JANUARY).ready(JANUARY).paid(JANUARY);

        assertRefused(ErrorCode.MONTH_CLOSED, () -> paid.deleted(JANUARY)).hasMessage("2026-01 is paid; a paid month keeps its usage");
    }

    @Test
    void a_refunded_month_takes_usage_again() {
        Story refunded = KOREA.sent(METER).calculated(JANUARY).ready(JANUARY).paid(JANUARY).after(PaymentAction.REFUND, JANUARY);

        assertThat(refunded.sending(METER).accepted()).isEqualTo(1);
    }
}
