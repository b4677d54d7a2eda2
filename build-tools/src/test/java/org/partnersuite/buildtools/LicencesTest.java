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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every library that the suite ships offers a licence of the list; the SBOM says which they are. */
class LicencesTest {
    private static final Path SBOM = Path.of("../target/partner-suite-sbom.json");

    /** Libraries whose POM names a licence without its clauses, and what their own text says. */
    private static final Map<String, String> READ = Map.of("de.bwaldvogel:liblinear", "BSD-3-Clause");

    @Test
    void everyLibraryOffersAnAllowedLicence() throws IOException {
        assumeThat(SBOM).as("the SBOM is made when the whole project is built").exists();
        Set<String> allowed = Files.readAllLines(Path.of("allowed-licences.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toSet());

        List<String> refused = new ArrayList<>();
        for (JsonNode component : new ObjectMapper().readTree(SBOM.toFile()).required("components")) {
            boolean own = component.path("group").asText().equals("org.partnersuite");
            List<String> offered = licences(component);
            if (!own && offered.stream().noneMatch(allowed::contains)) {
                refused.add(component.path("purl").asText() + " " + offered);
            }
        }
        assertThat(refused).isEmpty();
    }

    private static List<String> licences(JsonNode component) {
        String read = READ.get(
                component.path("group").asText() + ':' + component.path("name").asText());
        if (read != null) {
            return List.of(read);
        }
        List<String> names = new ArrayList<>();
        for (JsonNode offered : component.path("licenses")) {
            JsonNode licence = offered.path("license");
            names.add(licence.path("id")
                    .asText(licence.path("name")
                            .asText(offered.path("expression").asText())));
        }
        return names;
    }
}
