package org.partnersuite.customersuccess.partner;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.portfolio.PortfolioReport;
import org.partnersuite.customersuccess.portfolio.PortfolioRows.CustomerRow;
import org.partnersuite.customersuccess.retention.Retention;
import org.partnersuite.customersuccess.retention.RetentionFigures;
import org.partnersuite.customersuccess.retention.RetentionScope;
import org.partnersuite.customersuccess.stagekpi.StageKpi;
import org.partnersuite.customersuccess.stagekpi.StageKpiScope;
import org.partnersuite.customersuccess.stagekpi.StageKpis;
import org.partnersuite.customersuccess.support.SupportEntitlement;

/** What figures a partner's caller gets, as the role that row-level policies bind: those of its own contracts. */
@Tag("XC-3")
class PartnerReadsTest {
    private static final ServiceDatabase SERVICE = new ServiceDatabase();
    private static final LocalDate FROM = LocalDate.of(2026, 2, 1);
    private static final LocalDate TO = LocalDate.of(2026, 11, 30);

    private final UUID partner = SERVICE.partner("SALES_AGENT");
    private final UUID own = contract(partner);
    private final UUID foreign = contract(SERVICE.partner("SALES_AGENT"));

    private static UUID contract(UUID partner) {
        UUID subscription = SERVICE.subscription(SERVICE.customer(), "100", partner, "SALES_AGENT");
        SERVICE.execute(
                "insert into contract_value (subscription_id, valid_from, valid_to, customer_id, product, partner_id,"
                        + " arr, currency, paid) select id, contract_start, contract_end, customer_id, product, partner_of_record,"
                        + " arr, currency, true from subscription where id = '" + subscription + "'");
        return subscription;
    }

    @Test
    @Tag("CS-10")
    void retentionIsThatOfItsOwnContracts() {
        Retention retention = SERVICE.readAs(
                        partner,
                        db -> RetentionFigures.ofPartner(
                                db, new RetentionScope(FROM, TO, "USD", null, null, null, null, null)))
                .getFirst();

        assertThat(retention.contracts()).isEqualTo(1);
        for (RetentionScope.Breakdown by : RetentionScope.Breakdown.values()) {
            List<Retention> figures = SERVICE.readAs(
                    partner,
                    db -> RetentionFigures.ofPartner(
                            db, new RetentionScope(FROM, TO, "USD", null, null, null, null, by)));
            assertThat(figures).hasSize(1);
        }
    }

    @Test
    @Tag("CS-9")
    void aReportHoldsItsOwnCustomers() {
        List<CustomerRow> rows = new ArrayList<>();
        SERVICE.readAs(partner, db -> {
            PortfolioReport report = new PortfolioReport(db, partner, YearMonth.of(2026, 11));
            report.customers(rows::add);
            report.contacts(row -> {});
            report.tenants(row -> {});
            report.licences(row -> {});
            report.incidents(row -> {});
            report.components(row -> {});
            return rows;
        });

        assertThat(rows)
                .extracting(CustomerRow::subscriptionId)
                .containsExactly(own)
                .doesNotContain(foreign);
    }

    @Test
    @Tag("CS-13")
    void kpisAreThoseOfItsOwnContracts() {
        StageKpiScope scope = new StageKpiScope(FROM.minusMonths(1), TO, "USD", partner, null, TO);

        List<StageKpis.Computed> kpis =
                SERVICE.readAs(partner, db -> StageKpis.of(db, scope, null, RetentionFigures::ofPartner));

        assertThat(kpis).hasSize(StageKpi.values().length);
        assertThat(kpis.getFirst().measures().getFirst().basis()).isEqualTo(1);
    }

    @Test
    @Tag("CS-14")
    void entitlementsAreReadAsWell() {
        SupportEntitlement entitlement =
                SERVICE.readAs(partner, db -> SupportEntitlement.of(db, own, TO, SERVICE.now()));

        assertThat(entitlement.year().from()).isEqualTo("2026-01-01");
        assertThat(entitlement.reviews().entitled()).isZero();
        assertThat(entitlement.services()).isEmpty();
    }
}
