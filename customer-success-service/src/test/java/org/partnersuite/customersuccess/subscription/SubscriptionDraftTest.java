package org.partnersuite.customersuccess.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.Faults;
import org.partnersuite.customersuccess.partner.EngagementModel;
import org.partnersuite.customersuccess.subscription.Cancellation.Reason;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;

@Tag("CS-2")
class SubscriptionDraftTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:30:00Z");

    @Test
    void everyFaultOfTheTermsIsNamedAtOnce() {
        SubscriptionDraft draft = Drafts.of("""
            {"customerId":"%s","product":"watsonx.ai","contractStart":"2027-01-02","contractEnd":"2027-01-01",
             "arr":{"amount":"-1.00","currency":"USD"},"tcv":{"amount":"-1.00","currency":"EUR"},
             "trial":true,"convertedOn":"2027-01-02"}
            """.formatted(UUID.randomUUID()));

        assertThat(Faults.of(draft.faults(null, false, Set.of())))
                .containsExactlyInAnyOrder(
                        "/customerId unknown_customer",
                        "/contractEnd before_start",
                        "/arr/currency two_currencies",
                        "/arr/amount negative",
                        "/tcv/amount negative",
                        "/convertedOn still_trial");
    }

    @Test
    void aContractOfOneDayOfNothingAndAConvertedTrialAreRight() {
        SubscriptionDraft draft = Drafts.of("""
            {"customerId":"%s","product":"watsonx.ai","contractStart":"2027-01-01","contractEnd":"2027-01-01",
             "arr":{"amount":"0.00","currency":"USD"},"tcv":{"amount":"0.00","currency":"USD"},
             "trial":false,"convertedOn":"2027-01-01"}
            """.formatted(Drafts.CUSTOMER));

        assertThat(draft.faults(null, true, Set.of())).isEmpty();
    }

    @Test
    void aMonthlyContractHasNoEndAndAFixedOneHas() {
        assertThat(termFaults("\"term\":\"MONTHLY\"")).isEmpty();
        assertThat(termFaults("\"term\":\"MONTHLY\",\"contractEnd\":\"2026-12-31\""))
                .containsExactly("/contractEnd no_end");
        assertThat(termFaults("\"term\":\"FIXED\"")).containsExactly("/contractEnd required");
        assertThat(termFaults("\"devices\":3")).containsExactly("/contractEnd required");
    }

    @Test
    void aContractThatRenewsItselfHasALastDayForNotice() {
        String fixed = "\"contractEnd\":\"2026-12-31\",\"autoRenew\":true";
        assertThat(termFaults(fixed + ",\"noticeBy\":\"2026-12-31\"")).isEmpty();
        assertThat(termFaults(fixed)).containsExactly("/noticeBy required");
        assertThat(termFaults(fixed + ",\"noticeBy\":\"2027-01-01\"")).containsExactly("/noticeBy after_end");
        assertThat(termFaults("\"contractEnd\":\"2026-12-31\",\"noticeBy\":\"2026-10-01\""))
                .containsExactly("/noticeBy no_auto_renewal");
        assertThat(termFaults("\"term\":\"MONTHLY\",\"autoRenew\":true,\"noticeBy\":\"2026-10-01\""))
                .containsExactly("/autoRenew monthly");
    }

    @Test
    void aTrialStartsBeforeItIsConverted() {
        String fixed = "\"contractEnd\":\"2026-12-31\",\"trialStart\":\"2026-01-01\"";
        assertThat(termFaults(fixed + ",\"trial\":true")).isEmpty();
        assertThat(termFaults(fixed + ",\"convertedOn\":\"2026-01-01\"")).isEmpty();
        assertThat(termFaults(fixed + ",\"convertedOn\":\"2025-12-31\"")).containsExactly("/convertedOn before_trial");
        assertThat(termFaults(fixed)).containsExactly("/trialStart no_trial");
    }

    @Test
    void theModelIsTheRequestsElseTheRelationsElseThePartnersOwn() {
        UUID partner = UUID.randomUUID();
        String named = ",\"partnerOfRecord\":\"" + partner + "\"";
        Map<UUID, EngagementModel> models = Map.of(partner, EngagementModel.CUSTOMER_SUCCESS_MANAGER);
        assertThat(Drafts.with(named).served(null, models).terms().engagementModel())
                .isEqualTo(EngagementModel.CUSTOMER_SUCCESS_MANAGER);
        assertThat(Drafts.with(named + ",\"engagementModel\":\"SALES_AGENT\"")
                        .served(null, models)
                        .terms()
                        .engagementModel())
                .isEqualTo(EngagementModel.SALES_AGENT);
        Subscription agent =
                Drafts.with(named + ",\"engagementModel\":\"SALES_AGENT\"").begin(NOW);
        assertThat(Drafts.with(named).served(agent, models).terms().engagementModel())
                .isEqualTo(EngagementModel.SALES_AGENT);
        assertThat(Drafts.with("").served(agent, models).terms().engagementModel())
                .isNull();
        assertThat(Faults.of(Drafts.with(",\"engagementModel\":\"SALES_AGENT\"").faults(null, true, Set.of())))
                .containsExactly("/engagementModel no_partner");
    }

    private static List<String> termFaults(String more) {
        return Faults.of(Drafts.of("""
            {"customerId":"%s","product":"watsonx.ai","contractStart":"2026-01-01",
             "arr":{"amount":"1200.00","currency":"USD"},"tcv":{"amount":"1200.00","currency":"USD"},%s}
            """.formatted(Drafts.CUSTOMER, more)).faults(null, true, Set.of()));
    }

    @Test
    void aPartnerOfRecordIsOneThatIsKnown() {
        UUID partner = UUID.randomUUID();
        SubscriptionDraft draft = Drafts.with(",\"partnerOfRecord\":\"" + partner + "\"");

        assertThat(draft.partners()).containsExactly(partner);
        assertThat(draft.faults(null, true, Set.of(partner))).isEmpty();
        assertThat(draft.faults(null, true, Set.of(UUID.randomUUID())))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.pointer()).isEqualTo("/partnerOfRecord");
                    assertThat(fault.code()).isEqualTo("unknown_partner");
                    assertThat(fault.satisfiedBy())
                            .isEqualTo(new Fault.SuggestedCall("POST", "/v1/partner-program/partners"));
                });
        assertThat(Drafts.with("").partners()).isEmpty();
    }

    @Test
    void aPartnerOfRecordThatIsGoneMayStayAndNotComeAnew() {
        String gone = ",\"partnerOfRecord\":\"" + UUID.randomUUID() + "\"";
        Subscription sold = Drafts.with(gone).begin(NOW);
        Subscription another = Drafts.with("").begin(NOW);

        assertThat(Drafts.with(gone + ",\"licensedUsers\":7").faults(sold, true, Set.of()))
                .isEmpty();
        assertThat(Faults.of(Drafts.with(gone).faults(another, true, Set.of())))
                .containsExactly("/partnerOfRecord unknown_partner");
    }

    @Test
    void customerAndProductNeverChange() {
        Subscription before = Drafts.with("").begin(NOW);
        SubscriptionDraft draft = Drafts.of("""
            {"customerId":"%s","product":"watsonx.data","contractStart":"2026-01-01","contractEnd":"2026-12-31",
             "arr":{"amount":"1200.00","currency":"USD"},"tcv":{"amount":"1200.00","currency":"USD"}}
            """.formatted(UUID.randomUUID()));

        assertThat(Faults.of(draft.faults(before, true, Set.of())))
                .containsExactlyInAnyOrder("/customerId not_changeable", "/product not_changeable");
    }

    @Test
    void whatIsCancelledIsNotEdited() {
        Subscription cancelled = Drafts.with("").begin(NOW).cancelled(Reason.DEAL_LOST, NOW);

        assertThat(Faults.of(Drafts.with(",\"licensedUsers\":7").faults(cancelled, true, Set.of())))
                .containsExactly("null cancelled");
    }

    @Test
    void itSaysWhatASubscriptionIsOnlyWithTheSameTermsAndKey() {
        String key = ",\"externalId\":{\"source\":\"billing\",\"id\":\"S-1\"}";
        Subscription begun = Drafts.with(key).begin(NOW);

        assertThat(Drafts.with(key).says(begun)).isTrue();
        assertThat(Drafts.with(key + ",\"trial\":false,\"supportLevel\":\"BASIC\"")
                        .says(begun))
                .isTrue();
        assertThat(Drafts.with("").says(begun)).isFalse();
        assertThat(Drafts.with(key + ",\"licensedUsers\":7").says(begun)).isFalse();
    }

    @Test
    void whatACallerBeginsIsActiveAndNoDealCorrectsIt() {
        SubscriptionDraft draft = Drafts.with(",\"externalId\":{\"source\":\"billing\",\"id\":\"S-1\"}");

        Subscription begun = draft.begin(NOW);

        assertThat(begun.version()).isEqualTo(1);
        assertThat(begun.customerId()).isEqualTo(Drafts.CUSTOMER);
        assertThat(begun.externalId()).isEqualTo(new ExternalId("billing", "S-1"));
        assertThat(begun.deal()).isNull();
        assertThat(begun.edited()).isTrue();
        assertThat(begun.status()).isEqualTo(SubscriptionStatus.ACTIVE);
        assertThat(begun.terms()).isEqualTo(draft.terms());
        assertThat(begun.createdAt()).isEqualTo(NOW);
    }
}
