package org.partnersuite.customersuccess.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.customersuccess.relation.RecordChange.Named;

/** Terms of partners of record, written as {@code A 05-01..05-14}: a subscription has one on a day at most. */
@Tag("CS-2")
@Tag("PP-12")
class RecordOutcomeTest {
    private static final Instant NOW = Instant.parse("2026-05-10T09:30:00Z");
    private static final UUID SUBSCRIPTION = UUID.randomUUID();
    private static final Map<String, UUID> PARTNERS =
            Map.of("A", UUID.randomUUID(), "B", UUID.randomUUID(), "C", UUID.randomUUID());

    @ParameterizedTest
    @CsvSource({
        // terms before | from | named | terms after | next change after 05-10
        "'', 05-10, A, A 05-10.., ",
        "A 01-01.., 05-15, B, A 01-01..05-14; B 05-15.., 05-15",
        "A 01-01.., 05-10, B, A 01-01..05-09; B 05-10.., ",
        "A 01-01.., 03-01, B, A 01-01..02-28; B 03-01.., ",
        "A 01-01.., 05-10, -, A 01-01..05-09, ",
        "A 01-01.., 06-01, -, A 01-01..05-31, 06-01",
        "A 01-01.., 05-10, A, A 01-01.., ",
        "A 05-10.., 05-10, B, B 05-10.., ",
        "A 05-10.., 05-10, -, '', ",
        "A 01-01..05-14; B 05-15.., 05-20, C, A 01-01..05-14; B 05-15..05-19; C 05-20.., 05-15",
        "A 01-01..05-14; B 05-15.., 05-12, C, A 01-01..05-11; C 05-12.., 05-12",
        "A 01-01..05-14; B 05-15.., 05-15, A, A 01-01.., ",
        "A 01-01..02-28; B 03-01.., 02-01, C, A 01-01..01-31; C 02-01.., ",
        "A 01-01..01-31, 05-10, A, A 01-01..01-31; A 05-10.., "
    })
    void aChangeTakesEffectOnItsDay(String before, String from, String named, String after, @Nullable String next) {
        RecordOutcome outcome = RecordOutcome.of(
                terms(before),
                new RecordChange(
                        UUID.randomUUID(),
                        SUBSCRIPTION,
                        day(from),
                        named.equals("-") ? null : new Named(PARTNERS.get(named), EngagementModel.SALES_AGENT),
                        RelationGrounds.NONE),
                NOW);

        assertThat(written(outcome.after())).isEqualTo(after);
        assertThat(outcome.nextChangeAfter(day("05-10"))).isEqualTo(next == null ? null : day(next));
    }

    private static List<PartnerRelation> terms(String written) {
        return written.isEmpty()
                ? List.of()
                : List.of(written.split("; ")).stream()
                        .map(RecordOutcomeTest::term)
                        .toList();
    }

    private static PartnerRelation term(String written) {
        String days = written.substring(2);
        int dots = days.indexOf("..");
        String to = days.substring(dots + 2);
        return new PartnerRelation(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                SUBSCRIPTION,
                PARTNERS.get(written.substring(0, 1)),
                Association.PARTNER_OF_RECORD,
                EngagementModel.SALES_AGENT,
                day(days.substring(0, dots)),
                to.isEmpty() ? null : day(to),
                RelationGrounds.NONE,
                NOW,
                NOW);
    }

    private static String written(List<PartnerRelation> terms) {
        return terms.stream()
                .sorted(Comparator.comparing(PartnerRelation::from))
                .map(term -> PARTNERS.entrySet().stream()
                                .filter(partner -> partner.getValue().equals(term.partnerId()))
                                .findFirst()
                                .orElseThrow()
                                .getKey()
                        + " " + brief(term.from()) + ".." + (term.to() == null ? "" : brief(term.to())))
                .collect(Collectors.joining("; "));
    }

    private static String brief(LocalDate day) {
        return day.toString().substring(5);
    }

    private static LocalDate day(String monthAndDay) {
        return LocalDate.parse("2026-" + monthAndDay);
    }
}
