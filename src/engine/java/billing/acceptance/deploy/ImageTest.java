package billing.acceptance.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.batch.v1.CronJob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPath;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** The image that Maven makes and the one of the Containerfile hold and start the same, and the night finds in them what it names. */
final class ImageTest {

    private static final XPath XPATH = XPathFactory.newInstance().newXPath();

    private Document pom;
    private String containerfile;

    @BeforeEach
    void read() throws Exception {
        pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of("pom.xml").toFile());
        containerfile = Files.readString(Path.of("src/main/image/Containerfile"));
    }

    @Test
    void both_start_the_same_program_the_same_way() throws XPathExpressionException {
        List<String> entrypoint = values("container/entrypoint/part");

        assertThat(containerfile).contains("ENTRYPOINT [\"java\", \"%s\"]\n".formatted(String.join("\", \"", entrypoint.subList(1, entrypoint.size()))))
                .contains("CMD [\"%s\"]\n".formatted(String.join("\", \"", values("container/args/arg"))))
                .contains("USER %s\n".formatted(value("container/user"))).contains("WORKDIR %s\n".formatted(value("container/workingDirectory")));
        assertThat(entrypoint.get(0)).endsWith("/java");
    }

    @Test
    void both_set_the_same_variables() throws XPathExpressionException {
        String variables = "SUITE_COMMIT=$COMMIT LC_ALL=%s JDK_JAVA_OPTIONS=%s".formatted(value("container/environment/LC_ALL"), value("container/environment/JDK_JAVA_OPTIONS"));

        assertThat(containerfile).contains("ENV " + variables + "\n");
        assertThat(values("container/environment/*").size()).isEqualTo(3);
        assertThat(value("container/environment/SUITE_COMMIT")).isEqualTo("${commit}");
    }

    @Test
    void both_hold_what_maven_lays_out_below_one_directory() throws XPathExpressionException {
        assertThat(value("extraDirectories/paths/path/from")).isEqualTo("${image.root}");
        assertThat(property("image.root")).isEqualTo("${project.build.directory}/image");
        assertThat(containerfile).contains("COPY target/image/app /app\n", "COPY target/image/opt /opt\n");
    }

    @Test
    void the_base_is_no_moving_tag() {
        assertThat(containerfile).containsPattern("(?m)^FROM [a-z-]+:17\\.0\\.\\d+_\\d+-jre-[a-z]+$");
    }

    @Test
    void the_night_merges_with_the_allure_that_the_image_holds() throws XPathExpressionException {
        CronJob night = (CronJob) Manifests.of("night.yaml").get(0);
        List<String> arguments = night.getSpec().getJobTemplate().getSpec().getTemplate().getSpec().getContainers().get(0).getArgs();

        assertThat(text("//profile[id='image']//execution[id='image-report-generator']//outputDirectory")).isEqualTo("${image.root}" + arguments.get(2));
    }

    @Test
    void no_version_of_allure_stands_outside_the_pom() throws XPathExpressionException, IOException {
        String version = text("/project/properties/allure.commandline.version");

        assertThat(version).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(List.of(containerfile, Manifests.text("night.yaml"), Files.readString(Path.of("src/main/image/assemble.sh")))).noneMatch(text -> text.contains(version));
    }

    private String property(String name) throws XPathExpressionException {
        return text("//profile[id='image']/properties/*[name()='%s']".formatted(name));
    }

    private String value(String path) throws XPathExpressionException {
        return text(jib(path));
    }

    private List<String> values(String path) throws XPathExpressionException {
        NodeList nodes = (NodeList) XPATH.evaluate(jib(path), pom, XPathConstants.NODESET);
        return IntStream.range(0, nodes.getLength()).mapToObj(index -> nodes.item(index).getTextContent()).toList();
    }

    private String text(String path) throws XPathExpressionException {
        return XPATH.evaluate(path, pom);
    }

    private static String jib(String path) {
        return "//profile[id='image']//execution[id='image-tar']/configuration/" + path;
    }
}
