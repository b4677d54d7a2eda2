package org.partnersuite.customersuccess.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnersuite.customersuccess.Faults;
import org.partnersuite.customersuccess.relation.RelationGrounds;

@Tag("CS-2")
@Tag("PP-12")
class GroundsRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 10);

    @ParameterizedTest
    @CsvSource({
        // partner named | effective | consent by | consent on | reason | approver | faults
        "true, 2026-05-10, maria, 2026-05-01, , , ",
        "true, 2026-05-10, , , , , /consentBy required;/consentedOn required",
        "true, 2026-06-01, maria, 2026-05-11, , , /consentedOn in_future",
        "false, 2026-05-10, , , , , ",
        "true, 2026-05-09, maria, 2026-05-01, , , /reason required;/approvedBy required",
        "true, 2026-05-09, maria, 2026-05-01, late paper, ann, /approvedBy other_person",
        "true, 2026-05-09, maria, 2026-05-01, late paper, joe, ",
        "false, 2026-05-09, , , , joe, /reason required"
    })
    void theCustomerConsentsAndThePastNeedsAnApprover(
            boolean named,
            LocalDate effective,
            @Nullable String consentBy,
            @Nullable LocalDate consentedOn,
            @Nullable String reason,
            @Nullable String approver,
            @Nullable String faults) {
        assertThat(String.join(
                        ";",
                        Faults.of(GroundsRules.faults(
                                new RelationGrounds(consentBy, consentedOn, reason, approver),
                                named ? UUID.randomUUID() : null,
                                effective,
                                TODAY,
                                "ann"))))
                .isEqualTo(faults == null ? "" : faults);
    }
}
