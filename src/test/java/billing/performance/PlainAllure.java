package billing.performance;

import billing.acceptance.run.ResultsDirectory;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.qameta.allure.Allure;
import io.qameta.allure.AllureLifecycle;
import io.qameta.allure.FileSystemResultsWriter;
import io.qameta.allure.cucumber7jvm.AllureCucumber7Jvm;

/** The Allure adapter as it comes, without anything of the suite's report: what the full report is measured against. */
public final class PlainAllure implements ConcurrentEventListener {

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        AllureLifecycle lifecycle = new AllureLifecycle(new FileSystemResultsWriter(ResultsDirectory.path()));
        Allure.setLifecycle(lifecycle);
        new AllureCucumber7Jvm(lifecycle).setEventPublisher(publisher);
    }
}
