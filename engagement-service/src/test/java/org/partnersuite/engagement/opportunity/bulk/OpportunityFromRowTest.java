package org.partnersuite.engagement.opportunity.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.importprofile.reading.RowReading;
import org.partnersuite.engagement.importprofile.reading.RowValues;
import org.partnersuite.engagement.opportunity.ImportedOpportunity;
import org.partnersuite.engagement.opportunity.LeadOrganisation;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.OpportunityDetails;
import org.partnersuite.engagement.opportunity.Origin;
import org.partnersuite.engagement.opportunity.Samples;
import org.partnersuite.platform.bulk.Columns;
import org.partnersuite.platform.bulk.InputRow;
import org.partnersuite.platform.rest.ExternalId;

/** What a row's fields demand of each other, and what becomes of those that the rows do not speak of. */
@Tag("EN-13")
class OpportunityFromRowTest {
    private static final UUID ACCOUNT = UUID.randomUUID();

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
                        .over(null)
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
    void whatIsFaultyIsNotSaidToBeMissingToo() {
        assertThat(faults("offering=watsonx.ai", "family=SAAS", "amount=much"))
                .containsExactly("amount invalid_format");
        assertThat(faults("stage=WON", "closedOn=soon")).containsExactly("closedOn invalid_format");
        assertThat(faults("stage=OPEN")).containsExactly("stage unknown_code");
    }

    @Test
    void aRowIsOneLineOfOneUnlessItSaysHowMany() {
        OpportunityDetails details = read("offering=watsonx.ai", "family=SAAS", "amount=1000.50", "partnerPortion=700")
                .details();
        assertThat(details.lines()).singleElement().satisfies(line -> {
            assertThat(line.id()).isNull();
            assertThat(line.quantity()).isEqualTo(1);
            assertThat(line.amount()).isEqualTo(Samples.usd("1000.50"));
            assertThat(line.partnerPortion()).isEqualTo(Samples.usd("700"));
            assertThat(line.valueAddPortion()).isNull();
        });
        assertThat(read("offering=watsonx.ai", "family=SAAS", "amount=1", "quantity=3")
                        .details()
                        .lines()
                        .getFirst()
                        .quantity())
                .isEqualTo(3);
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
    void whatTheRowsDoNotSpeakOfStaysAsItIsKnown() {
        Opportunity known = Samples.of(Samples.with(
                Samples.details(Samples.PARTNER, Samples.line("watsonx.ai", "5")),
                "{'sponsor':'CIO','geography':'Americas','origin':'DIGITAL','leadOrganisation':'CONSULTING'}"));
        OpportunityDetails details = Objects.requireNonNull(OpportunityFromRow.checked(row(), "crm", null))
                .over(known)
                .details();
        assertThat(details.name()).isEqualTo("Deal");
        assertThat(details.owner()).isEqualTo("ann");
        assertThat(details)
                .usingRecursiveComparison()
                .ignoringFields("accountId", "name", "owner")
                .isEqualTo(known.details());
    }

    @Test
    void whatTheRowsSpeakOfAndDoNotSayIsEmptied() {
        Opportunity known = Samples.of(
                Samples.with(Samples.details(Samples.PARTNER, Samples.line("watsonx.ai", "5")), "{'sponsor':'CIO'}"));
        OpportunityDetails details = Objects.requireNonNull(OpportunityFromRow.checked(
                        row("sponsor=", "partnerId=", "offering=", "useCases=", "closeDate="), "crm", null))
                .over(known)
                .details();
        assertThat(details.sponsor()).isNull();
        assertThat(details.partnerId()).isNull();
        assertThat(details.lines()).isEmpty();
        assertThat(details.useCases()).isEmpty();
        assertThat(details.closeDate()).isNull();
        assertThat(details.team())
                .as("no column of a row")
                .isEqualTo(known.details().team());
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

    private static ImportedOpportunity read(String... fields) {
        return Objects.requireNonNull(OpportunityFromRow.checked(row(fields), "crm", null))
                .over(null);
    }

    /** A good row of the fields that are needed, with others in their place or besides. */
    private static RowValues row(String... fields) {
        Map<String, @Nullable String> row = new LinkedHashMap<>(Map.of(
                "externalId", "P1",
                "account", "A1",
                "name", "Deal",
                "stage", "ENGAGE",
                "owner", "ann",
                "engagedOn", "2026-01-05",
                "currency", "USD"));
        Arrays.stream(fields).map(field -> field.split("=", 2)).forEach(field -> row.put(field[0], field[1]));
        List<String> names = List.copyOf(row.keySet());
        RowValues values = RowReading.canonical(new OpportunityTarget(), row::containsKey)
                .read(new InputRow(1, new Columns(names), row.values().toArray(String[]::new), null));
        values.put(OpportunityFromRow.ACCOUNT_ID, ACCOUNT);
        return values;
    }
}
