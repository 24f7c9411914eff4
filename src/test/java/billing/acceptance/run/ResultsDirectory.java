package billing.acceptance.run;

import io.qameta.allure.util.PropertiesUtils;
import java.nio.file.Path;

/** Where the Allure results go: {@code target/allure-results}, as {@code allure-config/allure.properties} says. */
public final class ResultsDirectory {

    private ResultsDirectory() {}

    public static Path path() {
        return Path.of(PropertiesUtils.loadAllureProperties().getProperty("allure.results.directory", "allure-results"));
    }
}
