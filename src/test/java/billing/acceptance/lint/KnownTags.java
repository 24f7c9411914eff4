package billing.acceptance.lint;

import io.qameta.allure.SeverityLevel;
import java.util.List;
import java.util.stream.Stream;

/** The tags that mean something to a run or its report; any other is the analyst's own. */
final class KnownTags {

    static final List<String> AREAS = List.of(
            "@metering", "@contract", "@adjustment", "@credit", "@calculation", "@statement", "@payment", "@batch", "@resilience");
    static final String SANDBOX = "@sandbox";
    static final String SEVERITY = "@severity";

    /** With a value behind an equals sign. */
    static final List<String> LABELS = List.of(SEVERITY, "@issue", "@tmsLink", "@owner");

    static final List<String> SEVERITIES = Stream.of(SeverityLevel.values()).map(SeverityLevel::value).toList();

    static final List<String> PLAIN = Stream.of(AREAS.stream(), Stream.of("@smoke", "@wip", "@serial", SANDBOX, "@flaky", "@muted", "@known"))
            .flatMap(tags -> tags)
            .toList();

    private KnownTags() {}
}
