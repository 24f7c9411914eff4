package billing.engine;

import static billing.engine.ErrorCode.EVENT_CONFLICT;
import static billing.engine.Metered.C2;
import static billing.engine.Metered.delta;
import static billing.engine.Metered.gauge;
import static billing.engine.Refused.assertRefused;

import billing.money.Member;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is the same event, and what contradicts it. */
final class EventConflictTest {

    private static final Story KOREA = Story.of(Member.KR);

    static Stream<Metered> other_contents_of_an_event() {
        Metered sent = delta(C2, "720", "HOURS").event("e-1");
        return Stream.of(
                delta(C2, "721", "HOURS").event("e-1"), delta(C2, "720", "MINUTES").event("e-1"), delta(C2, "43200", "MINUTES").event("e-1"),
                delta(C2, "many", "HOURS").event("e-1"),
                delta("network.floating_ip", "720", "HOURS").event("e-1"), gauge(C2, "720", "HOURS").event("e-1"), sent.in("data"), sent.of("vm-1"),
                sent.at("2026-01-10T12:00:00.000000001+09:00"));
    }

    @ParameterizedTest
    @MethodSource("other_contents_of_an_event")
    void an_event_sent_again_with_other_content_is_refused(Metered other) {
        Story story = KOREA.sent(delta(C2, "720", "HOURS").event("e-1"));

        assertRefused(EVENT_CONFLICT, () -> story.sending(other)).hasMessage("the event e-1 was sent before with other content: 720 HOURS of compute.c2.c8m8");
    }

    @Test
    void two_meters_of_a_batch_that_disagree_about_an_event_are_refused() {
        assertRefused(EVENT_CONFLICT, () -> KOREA.sending(delta(C2, "1", "HOURS").event("e-1"), delta(C2, "2", "HOURS").event("e-1")))
                .hasMessage("the event e-1 was sent before with other content: 1 HOURS of compute.c2.c8m8");
    }
}
