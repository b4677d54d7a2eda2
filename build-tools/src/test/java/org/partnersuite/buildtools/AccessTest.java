package org.partnersuite.buildtools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** docs/access.csv has no row that no service is tested against, and says why of whatever changes something. */
@Tag("XC-3")
class AccessTest {
    private static final Path PROJECT = Path.of("..");

    @Test
    void every_row_is_of_a_service() throws IOException {
        Set<String> named = rows().stream().map(List::getFirst).collect(Collectors.toSet());
        assertThat(named).isNotEmpty().allSatisfy(service -> assertThat(
                        PROJECT.resolve(service).resolve("openapi.json"))
                .exists());
    }

    @Test
    void every_change_has_its_reason() throws IOException {
        assertThat(rows()).filteredOn(row -> !row.get(1).equals("GET")).allSatisfy(row -> assertThat(row.getLast())
                .as(row.get(1) + " " + row.get(2))
                .isNotBlank());
    }

    private static List<List<String>> rows() throws IOException {
        List<String> lines = Files.readAllLines(PROJECT.resolve("docs/access.csv"));
        int columns = lines.getFirst().split(",", -1).length;
        return lines.stream()
                .skip(1)
                .map(line -> List.of(line.split(",", columns)))
                .toList();
    }
}
