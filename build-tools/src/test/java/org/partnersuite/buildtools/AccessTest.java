package org.partnersuite.buildtools;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** docs/access.csv has no row that no service is tested against, and says why of whatever changes something. */
@Tag("XC-3")
class AccessTest {
    private static final Path PROJECT = Path.of("..");

    /** Operation by operation: {@code POST /v1/engagement/accounts} and the roles that are admitted. */
    @Test
    void theTableAndTheDocumentsAdmitTheSameRoles() throws IOException {
        Map<String, Set<String>> documented = new TreeMap<>();
        Set<String> everybody = new TreeSet<>(roles());
        for (String service : rows().stream().map(List::getFirst).distinct().toList()) {
            new ObjectMapper()
                    .readTree(PROJECT.resolve(service).resolve("openapi.json").toFile())
                    .path("paths")
                    .properties()
                    .forEach(path -> path.getValue().properties().stream()
                            .filter(operation -> operation.getValue().has("x-roles")
                                    || operation.getValue().path("x-public").asBoolean())
                            .forEach(operation -> documented.put(
                                    operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                    operation.getValue().path("x-public").asBoolean()
                                            ? everybody
                                            : roles(operation.getValue()))));
        }
        assertThat(admitted()).isEqualTo(documented);
    }

    @Test
    void everyRowIsOfAService() throws IOException {
        Set<String> named = rows().stream().map(List::getFirst).collect(Collectors.toSet());
        assertThat(named).isNotEmpty().allSatisfy(service -> assertThat(
                        PROJECT.resolve(service).resolve("openapi.json"))
                .exists());
    }

    @Test
    void everyChangeHasItsReason() throws IOException {
        assertThat(rows()).filteredOn(row -> !row.get(1).equals("GET")).allSatisfy(row -> assertThat(row.getLast())
                .as(row.get(1) + " " + row.get(2))
                .isNotBlank());
    }

    /** What a partner may change is said twice: for which of its rows, and at which door. */
    @Test
    void whatPartnersWriteIsInBothTables() throws IOException {
        Set<String> ofPartners = Set.of("partner", "partner-alliance", "partner-csm");
        Map<String, Set<String>> doors = new TreeMap<>();
        admitted().forEach((operation, roles) -> {
            Set<String> partners = new TreeSet<>(roles);
            partners.retainAll(ofPartners);
            // What a partner that only reads may call is a question.
            if (!operation.startsWith("GET ") && !partners.isEmpty() && !partners.contains("partner")) {
                doors.put(operation, partners);
            }
        });
        assertThat(writtenByPartners()).isEqualTo(doors);
    }

    private static Map<String, Set<String>> writtenByPartners() throws IOException {
        List<String> lines = Files.readAllLines(PROJECT.resolve("docs/partner-writes.csv"));
        List<String> columns = cells(lines.getFirst());
        Map<String, Set<String>> written = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> row = cells(line);
            assertThat(row).as(line).hasSameSizeAs(columns);
            Set<String> roles = new TreeSet<>();
            for (int i = 2; i < columns.size() - 1; i++) {
                if (!row.get(i).equals("-")) {
                    roles.add(columns.get(i).split(" ", 2)[0]);
                }
            }
            for (String operation : row.getLast().split("\\|", -1)) {
                if (!operation.isEmpty()) {
                    assertThat(written.put(operation, roles)).as(operation).isNull();
                }
            }
        }
        return written;
    }

    /** A cell with commas stands in quotation marks. */
    private static List<String> cells(String line) {
        return List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1));
    }

    private static Set<String> roles(JsonNode operation) {
        Set<String> roles = new TreeSet<>();
        operation.path("x-roles").forEach(role -> roles.add(role.asText()));
        return roles;
    }

    /** The columns of roles, which stand between the operation and the reason. */
    private static List<String> roles() throws IOException {
        List<String> columns = List.of(lines().getFirst().split(",", -1));
        return columns.subList(3, columns.size() - 1);
    }

    private static Map<String, Set<String>> admitted() throws IOException {
        List<String> columns = roles();
        Map<String, Set<String>> admitted = new TreeMap<>();
        for (List<String> row : rows()) {
            Set<String> roles = new TreeSet<>();
            for (int i = 0; i < columns.size(); i++) {
                if (!row.get(i + 3).equals("-")) {
                    roles.add(columns.get(i));
                }
            }
            assertThat(admitted.put(row.get(1) + " " + row.get(2), roles))
                    .as("twice: " + row)
                    .isNull();
        }
        return admitted;
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(PROJECT.resolve("docs/access.csv"));
    }

    private static List<List<String>> rows() throws IOException {
        List<String> lines = lines();
        int columns = lines.getFirst().split(",", -1).length;
        return lines.stream()
                .skip(1)
                .map(line -> List.of(line.split(",", columns)))
                .toList();
    }
}
