package billing.acceptance.guide;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.qameta.allure.util.ResultsUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The addresses that the Allure report gave its scenarios. It draws them anew each time, so they are read from the report: one file, in which the page of
 * each scenario stands as {@code d('data/test-cases/<address>.json','<base64>')}.
 */
final class ReportLinks {

    private static final String BEGIN = "d('data/test-cases/";
    private static final String MIDDLE = ".json','";
    private static final String END = "'";

    private final Map<String, String> addresses = new HashMap<>();

    private ReportLinks() {}

    /** None if there is no report. */
    static ReportLinks in(Path index) {
        try {
            return of(Files.exists(index) ? Files.readString(index) : "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The report %s could not be read".formatted(index), unreadable);
        }
    }

    static ReportLinks of(String report) {
        ReportLinks links = new ReportLinks();
        for (int begin = report.indexOf(BEGIN); begin >= 0; begin = report.indexOf(BEGIN, begin + 1)) {
            int middle = report.indexOf(MIDDLE, begin);
            int data = middle + MIDDLE.length();
            String page = report.substring(data, report.indexOf(END, data));
            links.add(report.substring(begin + BEGIN.length(), middle), new String(Base64.getDecoder().decode(page), StandardCharsets.UTF_8));
        }
        return links;
    }

    Optional<String> page(String identity) {
        return Optional.ofNullable(addresses.get(ResultsUtils.md5(identity))).map(address -> "index.html#testresult/" + address);
    }

    /** An earlier attempt at the same scenario is hidden and gives way to the last. */
    private void add(String address, String page) {
        JsonObject scenario = JsonParser.parseString(page).getAsJsonObject();
        if (!scenario.get("hidden").getAsBoolean()) {
            addresses.put(scenario.get("historyId").getAsString(), address);
        }
    }
}
