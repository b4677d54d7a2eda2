package org.partnersuite.engagement.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.engagement.activity.ActivityType;
import org.partnersuite.engagement.activity.WorkshopKind;
import org.partnersuite.engagement.decisionpoint.DecisionPointStatus;
import org.partnersuite.engagement.initiative.InitiativeType;
import org.partnersuite.engagement.loop.DeployedBy;
import org.partnersuite.engagement.loop.MethodStage;
import org.partnersuite.engagement.opportunity.OpportunityKind;
import org.partnersuite.engagement.opportunity.TeamMember;
import org.partnersuite.engagement.reference.ReferenceValue.Accountability;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.platform.testkit.PostgresServer;

/** The migrated reference data, held against every row of the method's own lists. */
@Tag("EN-1")
class ReferenceRowsTest {
    private static final Set<String> LISTS = Set.of("clientStages", "holds");

    private static ReferenceData data = KnownCodes.known();

    @BeforeAll
    static void migrate() {
        Jdbi database = Jdbi.create(PostgresServer.createDatabase("reference")
                .migrate("db/platform", "db/migration")
                .asOwner());
        data = database.withHandle(ReferenceTables::read);
    }

    @ParameterizedTest
    @MethodSource("values")
    void aListHasTheValue(NamedCsvRecord row) {
        JsonNode value = json(row.getField("set"), row.getField("code"));
        assertThat(value.path("name").asText()).isEqualTo(row.getField("label"));
        for (String attribute : filled(row.getField("attributes"), ";")) {
            String[] parts = attribute.split("=", 2);
            String key = parts[0].equals("importAlias") ? "aliases" : parts[0];
            JsonNode found = value.path(key);
            assertThat(found.isArray() ? String.join("|", texts(found)) : found.asText())
                    .as(key)
                    .isEqualTo(parts[1]);
            assertThat(found.isArray()).isEqualTo(LISTS.contains(key) || key.equals("aliases"));
        }
    }

    @Test
    void listsAreInTheirOrder() {
        Map<String, List<String>> lists = rows("reference-values.csv")
                .collect(Collectors.groupingBy(
                        row -> row.getField("set"),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> row.getField("code"), Collectors.toList())));
        lists.forEach((set, codes) -> {
            List<String> known = data.set(ReferenceSetId.fromString(set)).values().stream()
                    .map(ReferenceValue::code)
                    .filter(codes::contains)
                    .toList();
            assertThat(known).as(set).isEqualTo(codes);
        });
    }

    @ParameterizedTest
    @MethodSource("roles")
    void aRoleHasItsPillarActivitiesAndKpis(NamedCsvRecord row) {
        ReferenceValue role = value(ReferenceSetId.ROLES, row.getField("code"));
        assertThat(role.name()).isEqualTo(row.getField("label"));
        assertThat(role.pillar()).isEqualTo(row.getField("pillar"));
        assertThat(role.description()).isEqualTo(row.getField("description"));
        assertThat(role.affiliations()).isEqualTo(filled(row.getField("affiliations"), "\\|"));
        assertThat(role.activities()).isEqualTo(filled(row.getField("activities"), "\\|"));
        assertThat(role.kpis()).isEqualTo(filled(row.getField("kpis"), "\\|"));
    }

    /** A row of R and one of A, or R/A, are one cell AR. */
    @Test
    void theRaciTableHoldsTheCellsThatTheTextFixes() {
        Map<String, Set<String>> letters = new LinkedHashMap<>();
        Map<String, String> conditions = new LinkedHashMap<>();
        rows("raci.csv").forEach(row -> {
            String cell = row.getField("stage") + " " + row.getField("role");
            letters.computeIfAbsent(cell, key -> new LinkedHashSet<>()).addAll(filled(row.getField("value"), "/"));
            conditions.put(cell, row.getField("condition"));
        });
        assertThat(letters).hasSize(22);
        letters.forEach((cell, raci) -> {
            String[] names = cell.split(" ");
            Accountability found =
                    Objects.requireNonNull(value(ReferenceSetId.ACCOUNTABILITY, names[0])
                                    .accountability())
                            .stream()
                            .filter(each -> each.role().equals(names[1]))
                            .findFirst()
                            .orElseThrow();
            assertThat(found.raci()).as(cell).isEqualTo(raci.stream().sorted().collect(Collectors.joining()));
            assertThat(Objects.requireNonNullElse(found.condition(), ""))
                    .as(cell)
                    .isEqualTo(conditions.get(cell));
        });
    }

    @ParameterizedTest
    @MethodSource("offerings")
    @Tag("EN-16")
    void anOfferingHasItsCodesAndWhatFiguresAskOfIt(NamedCsvRecord row) {
        ReferenceValue offering = value(ReferenceSetId.OFFERINGS, row.getField("code"));
        String annuity = row.getField("annuity");
        assertThat(offering.name()).isEqualTo(row.getField("label"));
        assertThat(Objects.requireNonNullElse(offering.ut30(), "")).isEqualTo(row.getField("ut30"));
        assertThat(offering.l30()).as("L30 is the UT30 code").isEqualTo(offering.ut30());
        assertThat(offering.watsonx()).hasToString(row.getField("watsonx"));
        assertThat(offering.brand()).isEqualTo(row.getField("brand"));
        assertThat(offering.openHybridCloud()).hasToString(row.getField("openHybridCloud"));
        assertThat(offering.cloudUsage()).hasToString(row.getField("cloudUsage"));
        assertThat(offering.annuity()).isEqualTo(annuity.equals("by family") ? null : Boolean.valueOf(annuity));
        assertThat(offering.aliases()).isEqualTo(filled(row.getField("aliases"), "\\|"));
    }

    @Test
    void useCasesHaveTheirNumbersAndLabels() {
        assertThat(data.set(ReferenceSetId.USE_CASES).values())
                .extracting(value -> value.code() + " " + value.name())
                .isEqualTo(rows("use-cases.csv")
                        .map(row -> row.getField("code") + " " + row.getField("label"))
                        .toList());
    }

    @Test
    void whatRulesNameIsInItsList() {
        Map.<ReferenceSetId, Enum<?>[]>of(
                        ReferenceSetId.ENGAGEMENT_TYPES, ActivityType.values(),
                        ReferenceSetId.WORKSHOP_KINDS, WorkshopKind.values(),
                        ReferenceSetId.DEPLOYERS, DeployedBy.values(),
                        ReferenceSetId.METHOD_STAGES, MethodStage.values(),
                        ReferenceSetId.OPPORTUNITY_KINDS, OpportunityKind.values(),
                        ReferenceSetId.DECISION_POINT_STATUSES, DecisionPointStatus.values(),
                        ReferenceSetId.INITIATIVE_TYPES, InitiativeType.values(),
                        ReferenceSetId.ROLES, TeamMember.Role.values())
                .forEach((set, codes) -> assertThat(data.codes(set))
                        .as(set.code())
                        .containsExactlyElementsOf(
                                Arrays.stream(codes).map(Enum::name).toList()));
    }

    private static Stream<NamedCsvRecord> values() {
        return rows("reference-values.csv");
    }

    private static Stream<NamedCsvRecord> roles() {
        return rows("roles.csv");
    }

    private static Stream<NamedCsvRecord> offerings() {
        return rows("offerings.csv");
    }

    private static Stream<NamedCsvRecord> rows(String file) {
        try (InputStream in =
                Objects.requireNonNull(ReferenceRowsTest.class.getResourceAsStream("/reference/" + file))) {
            return CsvReader.builder().ofNamedCsvRecord(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReferenceValue value(ReferenceSetId set, @Nullable String code) {
        return data.set(set).values().stream()
                .filter(value -> value.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode json(String set, String code) {
        return Json.mapper().valueToTree(value(ReferenceSetId.fromString(set), code));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    private static List<String> filled(String text, String separator) {
        return Arrays.stream(text.split(separator))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
