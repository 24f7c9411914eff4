package billing.acceptance.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;

class SelectedScenariosTest {

    private static final UniqueId SUITE = UniqueId.forEngine("junit-platform-suite").append("suite", "FeaturesIT").append("engine", "cucumber");

    @Test
    void scenarios_run_when_their_tags_are_selected() {
        assertThat(SelectedScenarios.runs(new Tagged(SUITE, "smoke"), "@smoke")).isTrue();
        assertThat(SelectedScenarios.runs(new Tagged(SUITE, "credit"), "@smoke")).isFalse();
    }

    @Test
    void other_tests_run_whatever_their_tags_are() {
        assertThat(SelectedScenarios.runs(new Tagged(UniqueId.forEngine("junit-jupiter"), "credit"), "@smoke")).isTrue();
    }

    private static final class Tagged extends AbstractTestDescriptor {

        private final String tag;

        Tagged(UniqueId parent, String tag) {
            super(parent.append("scenario", "12"), "Two credits");
            this.tag = tag;
        }

        @Override
        public Type getType() {
            return Type.TEST;
        }

        @Override
        public Set<TestTag> getTags() {
            return Set.of(TestTag.create(tag));
        }
    }
}
