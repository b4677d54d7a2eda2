package org.partnersuite.buildtools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** No library is shipped in a version with a known hole; the SBOM says which are shipped, the list which have one. */
@Tag("XC-3")
class KnownVulnerabilitiesTest {
    private static final Path SBOM = Path.of("../target/partner-suite-sbom.json");
    private static final List<KnownVulnerability> LIST = KnownVulnerability.list(Path.of("known-vulnerabilities.csv"));

    @Test
    void nothingThatIsShippedHasAKnownHole() throws IOException {
        assumeThat(SBOM).as("the SBOM is made when the whole project is built").exists();
        assertThat(found(Files.readString(SBOM))).isEmpty();
    }

    @Test
    void aVersionWithAHoleIsNamedWithWhatIsWrongAndWhatMendsIt() throws IOException {
        assertThat(found(sbom("io.netty", "netty-codec-http", "4.1.130.Final")))
                .contains("io.netty:netty-codec-http 4.1.130.Final: CVE-2026-42581"
                        + " (Transfer-Encoding beside Content-Length in HTTP/1.0: smuggling), fixed in 4.1.133");
        assertThat(found(sbom("org.apache.logging.log4j", "log4j-core", "2.14.1")))
                .isNotEmpty();
    }

    @Test
    void theFixedVersionAnotherLineAndAnotherArtifactAreNotNamed() throws IOException {
        assertThat(found(sbom("io.netty", "netty-codec-http", "4.1.137.Final"))).isEmpty();
        assertThat(found(sbom("io.netty", "netty-codec-http", "4.2.18.Final"))).isEmpty();
        assertThat(found(sbom("org.postgresql", "postgresql-extras", "42.0.0"))).isEmpty();
        assertThat(found(sbom("com.fasterxml.jackson.core", "jackson-core", "2.21.10")))
                .as("ten is more than six")
                .isEmpty();
    }

    /** CVE-2026-39852 and CVE-2026-6860 are accepted because of it. */
    @Test
    void noPathIsOpenedOrClosedByASettingAndTlsServesNoSecondName() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            List<Path> using = files.filter(file -> file.toString().matches(".*/src/main/resources/.*\\.properties"))
                    .filter(file ->
                            read(file).contains("auth.permission") || read(file).contains(".sni"))
                    .toList();
            assertThat(using).isEmpty();
        }
    }

    private static List<String> found(String sbom) throws IOException {
        List<String> found = new ArrayList<>();
        for (JsonNode component : new ObjectMapper().readTree(sbom).required("components")) {
            String name = component.path("group").asText() + ":"
                    + component.path("name").asText();
            String version = component.path("version").asText();
            LIST.stream()
                    .filter(hole -> hole.has(name, version) && !hole.isAccepted())
                    .map(hole -> "%s %s: %s (%s), fixed in %s"
                            .formatted(name, version, hole.id(), hole.what(), hole.fixedIn()))
                    .forEach(found::add);
        }
        return found;
    }

    private static String sbom(String group, String name, String version) {
        return "{\"components\":[{\"group\":\"%s\",\"name\":\"%s\",\"version\":\"%s\"}]}"
                .formatted(group, name, version);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
