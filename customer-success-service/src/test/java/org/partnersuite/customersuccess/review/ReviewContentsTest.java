package org.partnersuite.customersuccess.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.review.ToldFacts.Fact;
import org.partnersuite.customersuccess.review.ToldFacts.Kind;

@Tag("CS-20")
class ReviewContentsTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final ReviewPlan QUARTER = new ReviewPlan(
            "Review",
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 4, 14),
            "jane",
            List.of(),
            List.of());

    private static List<ReviewSection> of(ReviewKind kind, ReviewSubject subject) {
        return DATABASE.read(db -> ReviewContents.of(db, kind, subject, QUARTER));
    }

    private static boolean hasRight(UUID partner) {
        return DATABASE.read(db -> ExecutiveReviewRights.of(db, partner));
    }

    private static void told(Fact fact) {
        DATABASE.read(db -> {
            ToldFacts.put(db, List.of(fact));
            return fact;
        });
    }

    @Test
    void whatHasNotArrivedIsNamedNotGuessed() {
        UUID customer = DATABASE.customer();
        UUID subscription = DATABASE.subscription(customer, "1200", null, null);

        assertThat(of(ReviewKind.CUSTOMER_ADOPTION, new ReviewSubject(customer, subscription, null)))
                .extracting(ReviewSection::key)
                .containsExactly("PLAN_ATTAINMENT", "KPIS", "FEATURE_USAGE", "TRAINING", "HEALTH");
        assertThat(of(ReviewKind.CUSTOMER_ADOPTION, new ReviewSubject(customer, subscription, null)))
                .allSatisfy(section -> {
                    assertThat(section.known()).isFalse();
                    assertThat(section.health()).isNull();
                });
        assertThat(of(ReviewKind.ACCOUNT_QBR, new ReviewSubject(customer, null, null)))
                .extracting(ReviewSection::known)
                .containsExactly(false, false);
    }

    @Test
    void theNewestFeatureUsageOfThePeriodIsShown() {
        UUID customer = DATABASE.customer();
        UUID subscription = DATABASE.subscription(customer, "1200", null, null);
        for (String month : List.of("2026-02-01", "2026-03-01", "2026-04-01")) {
            DATABASE.execute("insert into usage_month (id, version, subscription_id, customer_id, month, active_users,"
                    + " quantities, features, components, licence_types, created_at, updated_at) values (gen_random_uuid(), 1, '"
                    + subscription + "', '" + customer + "', '" + month + "', 40, '{}', '{}', '{}', 1, now(), now())");
        }
        ReviewSection usage = of(ReviewKind.CUSTOMER_ADOPTION, new ReviewSubject(customer, subscription, null))
                .get(2);

        assertThat(usage.known()).isTrue();
        assertThat(String.valueOf(usage.usage())).contains("2026-03").contains("40");
    }

    @Test
    void anAccountsStrategyAndDecisionPointsAreShown() {
        UUID account = UUID.randomUUID();
        UUID customer = DATABASE.customer();
        DATABASE.execute("insert into engagement_account (id, version, name) values ('" + account + "', 1, 'Globex')");
        DATABASE.execute("update customer set account_id = '" + account + "' where id = '" + customer + "'");
        UUID point = UUID.randomUUID();
        told(new Fact(point, Kind.DECISION_POINT, 2, account, "{\"name\":\"Platform\",\"status\":\"LANDED\"}"));
        told(new Fact(point, Kind.DECISION_POINT, 1, account, "{\"name\":\"Platform\",\"status\":\"IDENTIFIED\"}"));

        List<ReviewSection> sections = of(ReviewKind.ACCOUNT_QBR, new ReviewSubject(customer, null, null));
        assertThat(sections).extracting(ReviewSection::known).containsExactly(false, true);
        assertThat(String.valueOf(sections.getLast().decisionPoints()))
                .contains("LANDED")
                .doesNotContain("IDENTIFIED");
    }

    @Test
    void aPartnersTcvIsOfWonDealsThatQualifyInThePeriod() {
        UUID partner = UUID.randomUUID();
        String deal = "{\"status\":\"%s\",\"closeDate\":\"%s\",\"qualifies\":%s,"
                + "\"tcv\":{\"amount\":\"%s\",\"currency\":\"USD\"}}";
        told(new Fact(UUID.randomUUID(), Kind.DEAL, 1, partner, deal.formatted("WON", "2026-01-01", true, "100.00")));
        told(new Fact(UUID.randomUUID(), Kind.DEAL, 1, partner, deal.formatted("WON", "2026-03-31", true, "50.50")));
        told(new Fact(UUID.randomUUID(), Kind.DEAL, 1, partner, deal.formatted("WON", "2026-04-01", true, "7.00")));
        told(new Fact(UUID.randomUUID(), Kind.DEAL, 1, partner, deal.formatted("LOST", "2026-02-01", true, "7.00")));
        told(new Fact(UUID.randomUUID(), Kind.DEAL, 1, partner, deal.formatted("WON", "2026-02-01", false, "7.00")));

        List<ReviewSection> sections = of(ReviewKind.PARTNER_EXECUTIVE, new ReviewSubject(null, null, partner));
        assertThat(sections).extracting(ReviewSection::key).containsExactly("STANDING", "TCV");
        assertThat(sections.getFirst().known()).isFalse();
        told(new Fact(partner, Kind.STANDING, 6, partner, """
                {"day":"2026-03-31","aggregateTcv":{"amount":"12000000.00","currency":"USD"},
                 "projected":{"amount":"14000000.00","currency":"USD"},"complete":true,"highestTargetMet":"SILVER"}"""));
        assertThat(of(ReviewKind.PARTNER_EXECUTIVE, new ReviewSubject(null, null, partner))
                        .getFirst()
                        .standing())
                .satisfies(standing -> {
                    assertThat(standing.day()).isEqualTo("2026-03-31");
                    assertThat(standing.projected().amount()).isEqualByComparingTo("14000000");
                    assertThat(standing.highestTargetMet()).isEqualTo("SILVER");
                });
        assertThat(String.valueOf(sections.getLast().tcv())).contains("150.50");
    }

    @Test
    void aRightIsWhatThePartnerProgramTold() {
        UUID partner = UUID.randomUUID();
        assertThat(hasRight(partner)).isFalse();
        DATABASE.read(db -> {
            ExecutiveReviewRights.put(db, List.of(new ExecutiveReviewRights.Right(partner, 2, partner, true)));
            ExecutiveReviewRights.put(db, List.of(new ExecutiveReviewRights.Right(partner, 1, partner, false)));
            return partner;
        });
        assertThat(hasRight(partner)).isTrue();
    }

    @Test
    @Tag("XC-3")
    void aPartnerOfRecordReadsTheSame() {
        UUID partner = DATABASE.partner("CUSTOMER_SUCCESS_MANAGER");
        UUID customer = DATABASE.customer();
        UUID subscription = DATABASE.subscription(customer, "1200", partner, "CUSTOMER_SUCCESS_MANAGER");
        DATABASE.execute("insert into usage_month (id, version, subscription_id, customer_id, month, active_users,"
                + " quantities, features, components, licence_types, created_at, updated_at) values (gen_random_uuid(), 1, '"
                + subscription + "', '" + customer + "', '2026-03-01', 40, '{}', '{}', '{}', 1, now(), now())");
        DATABASE.execute("update subscription set support_level = 'ENHANCED' where id = '" + subscription + "'");
        ReviewSubject subject = new ReviewSubject(customer, subscription, null);

        List<ReviewSection> sections =
                DATABASE.readAs(partner, db -> ReviewContents.of(db, ReviewKind.CUSTOMER_ADOPTION, subject, QUARTER));
        assertThat(sections).isEqualTo(of(ReviewKind.CUSTOMER_ADOPTION, subject));
        assertThat(DATABASE.readAs(partner, db -> ReviewEntitlements.of(db, subscription, LocalDate.of(2026, 6, 1)))
                        .entitled())
                .isEqualTo(2);
        List<?> unplanned = DATABASE.readAs(
                partner, db -> ReviewEntitlements.unplanned(db, LocalDate.of(2026, 12, 1), partner, 500));
        assertThat(unplanned).hasSize(1);
    }
}
