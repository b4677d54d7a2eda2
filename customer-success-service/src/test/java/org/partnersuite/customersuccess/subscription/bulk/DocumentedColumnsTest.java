package org.partnersuite.customersuccess.subscription.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.customersuccess.incident.bulk.IncidentImport;
import org.partnersuite.customersuccess.position.bulk.PositionImport;
import org.partnersuite.customersuccess.renewal.bulk.RenewalOutcomeImport;
import org.partnersuite.customersuccess.survey.bulk.SurveyAnswerImport;
import org.partnersuite.customersuccess.team.bulk.TeamMemberImport;
import org.partnersuite.customersuccess.tenant.bulk.TenantImport;
import org.partnersuite.platform.bulk.ImportColumn;
import org.partnersuite.platform.testkit.doors.ImportTable;

/** The document says which columns a file may have. */
@Tag("XC-6")
class DocumentedColumnsTest {
    static Stream<Arguments> imports() {
        return Stream.of(
                Arguments.of("subscriptions", SubscriptionColumns.COLUMNS),
                Arguments.of("team-members", TeamMemberImport.COLUMNS),
                Arguments.of("lifecycle-positions", PositionImport.COLUMNS),
                Arguments.of("tenants", TenantImport.COLUMNS),
                Arguments.of("incidents", IncidentImport.COLUMNS),
                Arguments.of("survey-answers", SurveyAnswerImport.COLUMNS),
                Arguments.of("renewal-outcomes", RenewalOutcomeImport.COLUMNS));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("imports")
    void theDocumentHasEveryColumnWithItsType(String object, List<ImportColumn> columns) throws IOException {
        assertThat(ImportTable.of(object))
                .isEqualTo(columns.stream()
                        .map(column -> ImportTable.row(column.name(), column.required(), column.type()))
                        .toList());
    }
}
