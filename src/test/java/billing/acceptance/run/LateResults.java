package billing.acceptance.run;

import io.qameta.allure.AllureResultsWriter;
import io.qameta.allure.model.TestResult;
import io.qameta.allure.model.TestResultContainer;
import java.io.InputStream;

/** Writes results and their fixtures as late work; an attachment at once, for its stream is somebody else's to close. */
record LateResults(AllureResultsWriter results, LateWork work) implements AllureResultsWriter {

    @Override
    public void write(TestResult result) {
        work.add(() -> results.write(result));
    }

    @Override
    public void write(TestResultContainer fixtures) {
        work.add(() -> results.write(fixtures));
    }

    @Override
    public void write(String source, InputStream attachment) {
        results.write(source, attachment);
    }
}
