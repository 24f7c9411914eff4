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
import java.util.stream.Stream;

/**
 * The addresses that the Allure report gave its scenarios. It draws them anew each time, so they are read from the report: one file, in which the page of
 * each scenario stands on a line of its own as {@code d('data/test-cases/<address>.json','<base64>')}.
 */
public final class ReportLinks {

    private static final String INDEX = "index.html";
    private static final String BEGIN = "d('data/test-cases/";
    private static final String MIDDLE = ".json','";
    private static final String END = "'";

    private final Map<String, String> addresses = new HashMap<>();

    private ReportLinks() {}

    /** None if there is no report in the folder. */
    public static ReportLinks of(Path report) {
        Path index = report.resolve(INDEX);
        ReportLinks links = new ReportLinks();
        if (Files.exists(index)) {
            links.read(index);
        }
        return links;
    }

    private void read(Path index) {
        try (Stream<String> lines = Files.lines(index)) {
            lines.map(String::strip).filter(line -> line.startsWith(BEGIN)).forEach(this::read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The report %s could not be read".formatted(index), unreadable);
        }
    }

    private void read(String line) {
        int middle = line.indexOf(MIDDLE);
        int data = middle + MIDDLE.length();
        String page = line.substring(data, line.indexOf(END, data));
        add(line.substring(BEGIN.length(), middle), new String(Base64.getDecoder().decode(page), StandardCharsets.UTF_8));
    }

    public Optional<String> page(String identity) {
        return Optional.ofNullable(addresses.get(ResultsUtils.md5(identity))).map(address -> INDEX + "#testresult/" + address);
    }

    /** An earlier attempt at the same scenario is hidden and gives way to the last. */
    private void add(String address, String page) {
        JsonObject scenario = JsonParser.parseString(page).getAsJsonObject();
        if (!scenario.get("hidden").getAsBoolean()) {
            addresses.put(scenario.get("historyId").getAsString(), address);
        }
    }
}
