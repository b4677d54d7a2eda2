package org.partnersuite.customersuccess.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.Faults;
import org.partnersuite.customersuccess.ServiceDatabase;

/** The segments that ship decide as the table of the requirement says. */
@Tag("CS-19")
class SegmentationTest {
    private static final Instant NOW = Instant.parse("2026-12-01T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @SuppressWarnings("NullAway.Init") // read before all tests
    private static Segmentation shipped;

    @BeforeAll
    static void read() {
        shipped = new ServiceDatabase().read(SegmentStore::all);
    }

    @ParameterizedTest
    @CsvSource({
        // ARR | strategic | manager | any partner | segment | touch | cadence | coverage
        "1000000.00, false, false, false, STRATEGIC, HIGH, 14, VENDOR_LED",
        "999999.99, false, false, true, ENTERPRISE, HIGH, 30, TEAMED",
        "100000, false, false, true, ENTERPRISE, HIGH, 30, TEAMED",
        "99999.99, false, true, true, MID, LOW, 90, PARTNER_LED",
        "20000, false, true, true, MID, LOW, 90, PARTNER_LED",
        "19999.99, false, true, true, LONG_TAIL, TECH, 0, PARTNER_LED",
        "5000, true, false, false, STRATEGIC, HIGH, 14, VENDOR_LED",
        "20000, false, false, true, MID, LOW, 90, TEAMED",
        "20000, false, false, false, MID, LOW, 90, VENDOR_LED",
        "0, false, false, false, LONG_TAIL, TECH, 0, VENDOR_LED"
    })
    void theFirstRuleThatHoldsDecides(
            BigDecimal arr,
            boolean strategic,
            boolean manager,
            boolean anyPartner,
            String segment,
            TouchModel touch,
            int cadence,
            Coverage coverage) {
        CustomerSegment found = shipped.of(facts(arr, strategic, manager, anyPartner), null, null, TODAY, NOW);

        assertThat(found.segment()).isEqualTo(segment);
        assertThat(found.touchModel()).isEqualTo(touch);
        assertThat(found.cadenceDays()).isEqualTo(cadence == 0 ? null : cadence);
        assertThat(found.coverage()).isEqualTo(coverage);
        assertThat(found.source()).isEqualTo(CustomerSegment.Source.RULE);
    }

    @Test
    void aManualSegmentHoldsUntilItsLastDay() {
        ManualSegment manual = new ManualSegment("ENTERPRISE", "reference", TODAY.plusDays(1), "ann");
        SegmentFacts facts = facts(BigDecimal.ZERO, false, false, false);

        CustomerSegment today = shipped.of(facts, null, manual, TODAY, NOW);
        CustomerSegment lastDay = shipped.of(facts, today, today.manual(), TODAY.plusDays(1), NOW);
        CustomerSegment after = shipped.of(facts, lastDay, lastDay.manual(), TODAY.plusDays(2), NOW);

        assertThat(today.segment()).isEqualTo("ENTERPRISE");
        assertThat(today.source()).isEqualTo(CustomerSegment.Source.MANUAL);
        assertThat(today.reviewOn()).isEqualTo(TODAY.plusDays(2));
        assertThat(lastDay.segment()).isEqualTo("ENTERPRISE");
        assertThat(lastDay.since()).isEqualTo(TODAY);
        assertThat(after.segment()).isEqualTo("LONG_TAIL");
        assertThat(after.manual()).isNull();
        assertThat(after.since()).isEqualTo(TODAY.plusDays(2));
    }

    @Test
    void usersAndIndustryDecideWhereARuleNamesThem() {
        Segment banks =
                new Segment(UUID.randomUUID(), 1, "BANKS", details(5, rule(null, 5000, List.of("Banking"))), NOW, NOW);
        Segmentation rules = new Segmentation(List.of(banks, shipped.ordered().getLast()));

        assertThat(rules.by(facts(5000, "Banking")).code()).isEqualTo("BANKS");
        assertThat(rules.by(facts(4999, "Banking")).code()).isEqualTo("LONG_TAIL");
        assertThat(rules.by(facts(5000, "Retail")).code()).isEqualTo("LONG_TAIL");
    }

    @Test
    void positionsDifferAndTheLastRuleHoldsForAll() {
        List<Segment> known = shipped.ordered();
        Segment taken = new Segment(UUID.randomUUID(), 1, "NEW", details(20, rule("1", null, null)), NOW, NOW);
        Segment last = new Segment(UUID.randomUUID(), 1, "NEW", details(99, rule("1", null, null)), NOW, NOW);
        Segment between = new Segment(UUID.randomUUID(), 1, "NEW", details(25, rule("1", null, null)), NOW, NOW);

        assertThat(Faults.of(SegmentChanges.faults(known, taken))).containsExactly("/position taken");
        assertThat(Faults.of(SegmentChanges.faults(known, last))).containsExactly("/rule customers_without_segment");
        assertThat(SegmentChanges.faults(known, between)).isEmpty();
    }

    private static SegmentDetails details(int position, SegmentRule rule) {
        return new SegmentDetails(
                position, rule, TouchModel.LOW, Coverage.TEAMED, 30, RenewalOwner.RM, null, null, List.of());
    }

    private static SegmentRule rule(@Nullable String arr, @Nullable Integer users, @Nullable List<String> industries) {
        return new SegmentRule(List.of(
                new SegmentRule.Alternative(arr == null ? null : new BigDecimal(arr), users, industries, null)));
    }

    private static SegmentFacts facts(BigDecimal arr, boolean strategic, boolean manager, boolean anyPartner) {
        return new SegmentFacts(UUID.randomUUID(), arr, List.of(), 0, null, strategic, manager, anyPartner, null);
    }

    private static SegmentFacts facts(long users, String industry) {
        return new SegmentFacts(
                UUID.randomUUID(), BigDecimal.ZERO, List.of(), users, industry, false, false, false, null);
    }
}
