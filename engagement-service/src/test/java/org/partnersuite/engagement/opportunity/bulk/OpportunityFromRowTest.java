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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.importprofile.LineOwnership;
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
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;

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
    void aRowIsOneLineOfOneUnlessItSaysHowMany() {
        OpportunityDetails details = read(
                        null,
                        LineOwnership.NAMED,
                        "offering=watsonx.ai",
                        "family=SAAS",
                        "amount=1000.50",
                        "partnerPortion=700")
                .details();
        assertThat(details.lines()).singleElement().satisfies(line -> {
            assertThat(line.id()).isNull();
            assertThat(line.quantity()).isEqualTo(1);
            assertThat(line.amount()).isEqualTo(Samples.usd("1000.50"));
            assertThat(line.partnerPortion()).isEqualTo(Samples.usd("700"));
            assertThat(line.valueAddPortion()).isNull();
        });
        assertThat(read(null, LineOwnership.NAMED, "offering=watsonx.ai", "family=SAAS", "amount=1", "quantity=3")
                        .details()
                        .lines()
                        .getFirst()
                        .quantity())
                .isEqualTo(3);
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
    void allRowsOfAnOpportunityAreItsLines() {
        ImportedOpportunity three = readAll(null, LineOwnership.NAMED, rows("ai 100", "data 200", "governance 300"));
        assertThat(lines(three)).containsExactly("ai 100", "data 200", "governance 300");
        assertThat(three.details().amount()).isEqualTo(Samples.usd("600"));
        assertThat(lines(readAll(null, LineOwnership.ALL, rows("ai 100", "ai 100"))))
                .containsExactly("ai 100", "ai 100");
    }

    @Test
    void theSameRowsAgainAreTheSameLines() {
        for (LineOwnership ownership : LineOwnership.values()) {
            Opportunity known = Samples.of(Samples.details(
                    Samples.line("watsonx.ai", "100"),
                    Samples.line("watsonx.data", "200"),
                    Samples.line("watsonx.ai", "300")));
            assertThat(readAll(known, ownership, rows("ai 100", "data 200", "ai 300"))
                            .details()
                            .lines())
                    .isEqualTo(known.details().lines());
        }
    }

    @Test
    void aRowWritesTheLineThatItNamesUnlessTheFileOwnsAllLines() {
        Opportunity known =
                Samples.of(Samples.details(Samples.line("watsonx.ai", "100"), Samples.line("watsonx.data", "200")));
        ImportedOpportunity named = readAll(known, LineOwnership.NAMED, rows("data 250", "governance 5"));
        assertThat(lines(named)).containsExactly("ai 100", "data 250", "governance 5");
        assertThat(named.details().lines().get(1).id())
                .isEqualTo(known.details().lines().get(1).id());
        ImportedOpportunity owned = readAll(known, LineOwnership.ALL, rows("data 250"));
        assertThat(lines(owned)).containsExactly("data 250");
        assertThat(owned.details().lines().getFirst().id())
                .isEqualTo(known.details().lines().get(1).id());
    }

    @Test
    void aLineIsKnownByItsOfferingAndKeepsWhatItsRowDoesNotSpeakOf() {
        Opportunity known = Samples.of(Samples.with(
                Samples.details(Samples.PARTNER, Samples.line("watsonx.ai", "100")),
                "{'lines':[{'id':'01900000-0000-7000-8000-000000000011','offering':'watsonx.ai','family':'SOFTWARE',"
                        + "'quantity':7,'amount':{'amount':'100','currency':'USD'},"
                        + "'partnerPortion':{'amount':'40','currency':'USD'}}]}"));
        assertThat(readAll(known, LineOwnership.NAMED, rows("ai 150")).details().lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.id())
                            .isEqualTo(known.details().lines().getFirst().id());
                    assertThat(line.family()).isEqualTo("SAAS");
                    assertThat(line.quantity()).isEqualTo(7);
                    assertThat(line.amount()).isEqualTo(Samples.usd("150"));
                    assertThat(line.partnerPortion()).isEqualTo(Samples.usd("40"));
                });
    }

    @Test
    void rowsOfOneOpportunityAgreeOrNoneIsApplied() {
        RowValues[] rows = rows("ai 100", "data 200", "governance 300");
        rows[2] = row("offering=watsonx.governance", "family=SAAS", "amount=300", "name=Other", "stage=DESIGN");
        assertThat(OpportunityFromRows.checked(numbered(rows), "crm", null, LineOwnership.NAMED))
                .isNull();
        assertThat(OpportunityFromRows.faulty(numbered(rows)).stream().map(outcome -> outcome.faults().stream()
                        .map(fault -> fault.field() + " " + fault.code())
                        .toList()))
                .satisfiesExactly(
                        first -> assertThat(first).containsExactly("externalId refused_with_row"),
                        second -> assertThat(second).containsExactly("externalId refused_with_row"),
                        third -> assertThat(third)
                                .containsExactlyInAnyOrder(
                                        "name differs_from_first_row", "stage differs_from_first_row"));
        assertThat(rows[2].faults()).anySatisfy(fault -> assertThat(fault.detail())
                .isEqualTo("Row 1 of the same opportunity has 'Deal', this one 'Other'."));
    }

    @Test
    void aFaultOfALineIsThatOfItsRow() {
        OpportunityFromRows record = Objects.requireNonNull(
                OpportunityFromRows.checked(numbered(rows("ai 100", "data 200")), "crm", null, LineOwnership.NAMED));
        record.over(Samples.of(Samples.details(Samples.line("watsonx.governance", "5"))));
        assertThat(record.refused(List.of(Fault.at("/lines/2/offering", "unknown_code", "No."))))
                .satisfiesExactly(
                        first -> assertThat(first.faults())
                                .extracting(RowFault::detail)
                                .containsExactly("Row 2 of the same opportunity was refused; its rows are applied"
                                        + " together or not at all."),
                        second -> assertThat(second.faults())
                                .containsExactly(new RowFault("offering", "unknown_code", "No.")));
    }

    /** Written as {@code ai 100}: the product and its amount. */
    private static RowValues[] rows(String... lines) {
        return Arrays.stream(lines)
                .map(line -> line.split(" "))
                .map(line -> row("offering=watsonx." + line[0], "family=SAAS", "amount=" + line[1]))
                .toArray(RowValues[]::new);
    }

    private static List<String> lines(ImportedOpportunity opportunity) {
        return opportunity.details().lines().stream()
                .map(line -> line.offering().substring("watsonx.".length()) + " "
                        + line.amount().amount().intValueExact())
                .toList();
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
        OpportunityDetails details = read(known, LineOwnership.ALL).details();
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
        String[] empty = {"sponsor=", "partnerId=", "offering=", "useCases=", "closeDate="};
        OpportunityDetails details = read(known, LineOwnership.ALL, empty).details();
        assertThat(details.sponsor()).isNull();
        assertThat(details.partnerId()).isNull();
        assertThat(details.lines()).isEmpty();
        assertThat(details.useCases()).isEmpty();
        assertThat(details.closeDate()).isNull();
        assertThat(read(known, LineOwnership.NAMED, empty).details().lines())
                .as("no line is named")
                .isEqualTo(known.details().lines());
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
                .over(null, List.of());
    }

    private static ImportedOpportunity read(@Nullable Opportunity known, LineOwnership ownership, String... fields) {
        return readAll(known, ownership, row(fields));
    }

    private static ImportedOpportunity readAll(
            @Nullable Opportunity known, LineOwnership ownership, RowValues... rows) {
        return Objects.requireNonNull(OpportunityFromRows.checked(numbered(rows), "crm", null, ownership))
                .over(known);
    }

    private static List<OpportunityFromRows.Numbered> numbered(RowValues... rows) {
        return IntStream.range(0, rows.length)
                .mapToObj(i -> new OpportunityFromRows.Numbered(i + 1L, rows[i]))
                .toList();
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
        RowValues values = RowReading.canonical(new OpportunityTarget(Samples.PATH::codes), row::containsKey)
                .read(new InputRow(1, new Columns(names), row.values().toArray(String[]::new), null));
        values.put(OpportunityFromRow.ACCOUNT_ID, ACCOUNT);
        return values;
    }
}
