package org.partnersuite.engagement.opportunity.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnersuite.engagement.opportunity.bulk.ImportRows.numbered;
import static org.partnersuite.engagement.opportunity.bulk.ImportRows.read;
import static org.partnersuite.engagement.opportunity.bulk.ImportRows.readAll;
import static org.partnersuite.engagement.opportunity.bulk.ImportRows.row;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.importprofile.LineOwnership;
import org.partnersuite.engagement.importprofile.reading.RowValues;
import org.partnersuite.engagement.opportunity.ImportedOpportunity;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.OpportunityDetails;
import org.partnersuite.engagement.opportunity.Samples;
import org.partnersuite.platform.bulk.RowFault;
import org.partnersuite.platform.rest.Fault;

/** The rows of one opportunity as its lines, and what becomes of what the rows do not speak of. */
@Tag("EN-13")
class OpportunityFromRowsTest {
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
}
