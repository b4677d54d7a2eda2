package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.opportunity.Samples.NOW;
import static org.partnersuite.engagement.opportunity.Samples.TODAY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnersuite.engagement.Refused;
import org.partnersuite.engagement.opportunity.OpportunityStore.Known;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.identity.Roles;
import org.partnersuite.platform.rest.ExternalId;

/** A seller moves its deals with evidence; a file is none. */
@Tag("EN-7")
@Tag("EN-13")
class ImportRightsTest {
    private static final ImportRights SELLER = rights(Roles.SELLER);
    private static final ImportRights INTEGRATION = rights(Roles.INTEGRATION);

    @ParameterizedTest
    @MethodSource("org.partnersuite.engagement.opportunity.Samples#stages")
    @Tag("EN-6")
    void onlyTheSystemThatIsMasterOfTheStagesImportsThem(Stage stage) {
        assertThat(INTEGRATION.faultsOf(row(stage, null, null), null)).isEmpty();
        for (String role : List.of(Roles.SELLER, Roles.TECHNICAL_LEAD, Roles.ADMIN)) {
            assertThat(Refused.named(rights(role).faultsOf(row(stage, null, null), null)))
                    .as(role)
                    .isEqualTo(stage.equals(Stage.ENGAGE) ? List.of() : List.of("/stage stage_of_integration"));
        }
    }

    @Test
    void theRefusalNamesWhoMayAndWhatOthersDo() {
        assertThat(SELLER.faultsOf(row(Stage.WON, null, null), null).getFirst().detail())
                .contains("integration", "ENGAGE", "evidence");
    }

    @ParameterizedTest(name = "known {0}, moved here {1}, row {2}: refused {3}")
    @CsvSource({
        "WON,    false, PROPOSE, true",
        "DESIGN, false, PROPOSE, true",
        "DESIGN, false, DESIGN,  false",
        "WON,    false, WON,     false",
        "WON,    true,  PROPOSE, false",
        "DESIGN, true,  LOST,    false"
    })
    @Tag("EN-6")
    void aSellerChangesNoStageByAFile(Stage known, boolean movedHere, Stage brought, boolean refused) {
        ImportedOpportunity row = row(brought, null, null);
        assertThat(Refused.named(SELLER.faultsOf(row, known(known, movedHere, null))))
                .isEqualTo(refused ? List.of("/stage stage_of_integration") : List.of());
        assertThat(INTEGRATION.faultsOf(row, known(known, movedHere, null))).isEmpty();
    }

    @Test
    @Tag("XC-3")
    void anotherPartnerNeedsAReasonOfTheRow() {
        UUID partner = UUID.randomUUID();
        Known known = known(Stage.ENGAGE, false, Samples.PARTNER);
        assertThat(Refused.named(SELLER.faultsOf(row(Stage.ENGAGE, partner, null), known)))
                .containsExactly("/partnerReason required");
        assertThat(SELLER.faultsOf(row(Stage.ENGAGE, partner, "Chosen by the client"), known))
                .isEmpty();
        assertThat(SELLER.faultsOf(row(Stage.ENGAGE, Samples.PARTNER, null), known))
                .isEmpty();
        assertThat(SELLER.faultsOf(row(Stage.ENGAGE, partner, null), null)).isEmpty();
    }

    @Test
    @Tag("XC-3")
    void thatItsOwnSystemHasItSoIsReasonEnough() {
        ImportedOpportunity row = row(Stage.ENGAGE, UUID.randomUUID(), null);
        assertThat(INTEGRATION.faultsOf(row, known(Stage.ENGAGE, false, Samples.PARTNER)))
                .isEmpty();
        assertThat(INTEGRATION.partnerReason(row)).isEqualTo("Imported: crm has it so.");
        assertThat(INTEGRATION.partnerReason(row(Stage.ENGAGE, null, "Stated"))).isEqualTo("Stated");
        assertThat(SELLER.partnerReason(row)).isNull();
    }

    private static ImportRights rights(String role) {
        return new ImportRights(new Caller("somebody", "client", Set.of(role), null));
    }

    private static ImportedOpportunity row(Stage stage, @Nullable UUID partner, @Nullable String reason) {
        StageProgress progress =
                new StageProgress(stage, NOW, 0, TODAY.minusDays(9), stage.isClosed() ? TODAY : null, null);
        return new ImportedOpportunity(new ExternalId("crm", "1"), Samples.details(partner), progress, reason);
    }

    private static Known known(Stage stage, boolean movedHere, @Nullable UUID partner) {
        return new Known(row(stage, partner, null).create(NOW, "import").opportunity(), movedHere);
    }
}
