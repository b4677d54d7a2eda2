package org.partnersuite.engagement.opportunity.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.opportunity.bulk.ImportRows.read;
import static org.partnersuite.engagement.opportunity.bulk.ImportRows.row;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.importprofile.LineOwnership;
import org.partnersuite.engagement.importprofile.reading.RowValues;
import org.partnersuite.engagement.opportunity.ImportedOpportunity;
import org.partnersuite.engagement.opportunity.LeadOrganisation;
import org.partnersuite.engagement.opportunity.Origin;
import org.partnersuite.engagement.opportunity.Samples;
import org.partnersuite.platform.rest.ExternalId;

/** What a row's fields demand of each other. */
@Tag("EN-13")
class OpportunityFromRowTest {
    @Test
    void anOpenOneNeedsItsBriefing() {
        assertThat(faults("stage=ENGAGE", "engagedOn=")).containsExactly("engagedOn required");
        assertThat(faults("stage=ENGAGE")).isEmpty();
    }

    @Test
    void aClosedOneNeedsItsDayAndALostOneItsReason() {
        assertThat(faults("stage=WON")).containsExactly("closedOn required");
        assertThat(faults("stage=LOST")).containsExactly("closedOn required", "lossReason required");
        assertThat(faults("stage=LOST", "closedOn=2026-02-01", "lossReason=PRICE"))
                .isEmpty();
    }

    @Test
    void itDoesNotCloseBeforeItIsEngaged() {
        assertThat(faults("stage=WON", "closedOn=2026-01-04")).containsExactly("closedOn before_engaged_on");
        assertThat(faults("stage=WON", "closedOn=2026-01-05")).isEmpty();
    }

    @Test
    void theClosingDayAndTheLossReasonCountOnlyWhereTheyBelong() {
        ImportedOpportunity open = read("stage=DESIGN", "closedOn=2026-02-01", "lossReason=PRICE");
        assertThat(open.progress().closedOn()).isNull();
        assertThat(open.progress().lossReason()).isNull();
        ImportedOpportunity won = read("stage=WON", "closedOn=2026-02-01", "lossReason=PRICE");
        assertThat(won.progress().closedOn()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(won.progress().lossReason()).isNull();
    }

    @Test
    void itEnteredItsStageAsTheRowSaysOrWhenItClosedOrWasEngaged() {
        assertThat(entered("stage=DESIGN")).isEqualTo("2026-01-05T00:00:00Z");
        assertThat(entered("stage=WON", "closedOn=2026-02-01")).isEqualTo("2026-02-01T00:00:00Z");
        assertThat(entered("stage=WON", "closedOn=2026-02-01", "stageEnteredOn=2026-01-20"))
                .isEqualTo("2026-01-20T00:00:00Z");
    }

    @Test
    void aCurrencyIsTheRowsOrTheProfiles() {
        RowValues without = row("currency=");
        assertThat(OpportunityFromRow.checked(without, "crm", null)).isNull();
        assertThat(named(without)).containsExactly("currency required");
        assertThat(Objects.requireNonNull(OpportunityFromRow.checked(row("currency="), "crm", "EUR"))
                        .over(null, List.of())
                        .details()
                        .currency())
                .isEqualTo("EUR");
        assertThat(faults("currency=XYZ")).containsExactly("currency unknown_currency");
        assertThat(faults("currency=DOLLAR")).containsExactly("currency pattern");
    }

    @Test
    void aLineNeedsItsOfferingItsFamilyAndItsAmount() {
        assertThat(faults("offering=watsonx.ai")).containsExactly("family required", "amount required");
        assertThat(faults("amount=5")).containsExactly("offering required");
        assertThat(faults("offering=watsonx.ai", "family=SAAS", "amount=5")).isEmpty();
    }

    @Test
    @Tag("EN-6")
    void aLostOneMayComeWithoutItsAmount() {
        String[] lost = {"stage=LOST", "closedOn=2026-02-01", "lossReason=PRICE", "family=SAAS"};
        assertThat(faults(with(lost, "offering=watsonx.ai"))).isEmpty();
        assertThat(faults(with(lost, "amount=0"))).isEmpty();
        assertThat(faults(with(lost, "amount=5"))).containsExactly("offering required");
        assertThat(faults("stage=WON", "closedOn=2026-02-01", "family=SAAS", "offering=watsonx.ai"))
                .containsExactly("amount required");
        assertThat(read(null, LineOwnership.NAMED, with(lost, "offering=watsonx.ai"))
                        .details()
                        .amount()
                        .amount())
                .isEqualByComparingTo("0");
    }

    private static String[] with(String[] fields, String more) {
        return Stream.concat(Arrays.stream(fields), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void whatIsFaultyIsNotSaidToBeMissingToo() {
        assertThat(faults("offering=watsonx.ai", "family=SAAS", "amount=much"))
                .containsExactly("amount invalid_format");
        assertThat(faults("stage=WON", "closedOn=soon")).containsExactly("closedOn invalid_format");
        assertThat(faults("stage=OPEN")).containsExactly("stage unknown_code");
    }

    @Test
    void anAmountHasNoMoreDecimalsThanItsCurrency() {
        String[] line = {"offering=watsonx.ai", "family=SAAS", "", ""};
        for (String right : List.of("JPY 1000", "JPY 1000.00", "USD 100.50", "USD 100.500", "KWD 1.125")) {
            assertThat(faultsOfAmount(line, right)).as(right).isEmpty();
        }
        for (String wrong : List.of("JPY 1000.50", "USD 100.005", "KWD 1.1251")) {
            assertThat(faultsOfAmount(line, wrong)).as(wrong).containsExactly("amount too_many_decimals");
        }
    }

    private static List<String> faultsOfAmount(String[] line, String amount) {
        line[2] = "currency=" + amount.substring(0, 3);
        line[3] = "amount=" + amount.substring(4);
        return faults(line);
    }

    @Test
    void codesAreDividedBySemicolons() {
        assertThat(read("useCases=wx_Talent; wx_SAP;").details().useCases()).containsExactly("wx_Talent", "wx_SAP");
        assertThat(read("useCases=").details().useCases()).isEmpty();
    }

    @Test
    void aPartnersDealIsOfThePartnersOriginUnlessItSaysOtherwise() {
        assertThat(read().details().origin()).isEqualTo(Origin.FACE_TO_FACE);
        assertThat(read().details().leadOrganisation()).isEqualTo(LeadOrganisation.TECHNOLOGY);
        assertThat(read("partnerId=" + Samples.PARTNER).details().origin()).isEqualTo(Origin.PARTNER);
        assertThat(read("partnerId=" + Samples.PARTNER, "origin=DIGITAL")
                        .details()
                        .origin())
                .isEqualTo(Origin.DIGITAL);
    }

    @Test
    void itIsKnownByTheJobsSourceAndTheRowsId() {
        assertThat(read().externalId()).isEqualTo(new ExternalId("crm", "P1"));
    }

    private static List<String> faults(String... fields) {
        RowValues row = row(fields);
        assertThat(OpportunityFromRow.checked(row, "crm", null) == null)
                .isEqualTo(!row.faults().isEmpty());
        return named(row);
    }

    private static List<String> named(RowValues row) {
        return row.faults().stream()
                .map(fault -> fault.field() + " " + fault.code())
                .toList();
    }

    private static Instant entered(String... fields) {
        return read(fields).progress().stageEnteredAt();
    }
}
