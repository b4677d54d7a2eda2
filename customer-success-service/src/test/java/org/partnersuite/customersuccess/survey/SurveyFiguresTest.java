package org.partnersuite.customersuccess.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.customersuccess.survey.SurveyFigures.Dimension;
import org.partnersuite.customersuccess.survey.SurveyFigures.Figure;
import org.partnersuite.customersuccess.survey.SurveyFigures.Scope;

@Tag("CS-11")
class SurveyFiguresTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();

    private final UUID customer = DATABASE.customer();

    private void answered(String kind, String value, String product, String at) {
        boolean nps = kind.equals("NPS");
        DATABASE.execute("""
                insert into survey (id, version, kind, customer_id, product, questions, status, answered_at, imported, nps,
                    csat_mean, answers, created_at, updated_at)
                values (gen_random_uuid(), 1, '%s', '%s', '%s', '[]', 'ANSWERED', '%s', true, %s, %s, '[{}]', now(), now())
                """.formatted(kind, customer, product, at, nps ? value : "null", nps ? "null" : value));
    }

    private List<Figure> figures(Dimension by, LocalDate from, LocalDate to) {
        return DATABASE.read(db -> SurveyFigures.of(db, by, new Scope(customer, null, null, null, null, from, to)));
    }

    @Test
    void theSourcesVectorIsZero() {
        for (String nps : List.of("10", "9", "8", "6", "3")) {
            answered("NPS", nps, "watsonx.ai", "2026-03-02T10:00:00Z");
        }
        Figure figure = DATABASE.read(db -> SurveyFigures.of(
                        db, Dimension.CUSTOMER, new Scope(customer, null, null, null, null, null, null)))
                .getFirst();

        assertThat(figure.value()).isEqualTo(customer.toString());
        assertThat(figure.nps().promoters()).isEqualTo(2);
        assertThat(figure.nps().passives()).isEqualTo(1);
        assertThat(figure.nps().detractors()).isEqualTo(2);
        assertThat(figure.nps().score()).isEqualByComparingTo("0");
        assertThat(figure.csat().mean()).isNull();
    }

    @Test
    void daysAreUtcsAndBothEndsCount() {
        answered("CSAT", "4.00", "a", "2026-03-01T23:59:59Z");
        answered("CSAT", "5.00", "a", "2026-03-02T00:00:00Z");
        answered("CSAT", "3.00", "b", "2026-03-31T23:59:59Z");
        answered("CSAT", "1.00", "b", "2026-04-01T00:00:00Z");
        List<Figure> march = figures(Dimension.PRODUCT, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 31));

        assertThat(march).extracting(Figure::value).containsExactly("a", "b");
        assertThat(march.getFirst().csat().mean()).isEqualByComparingTo("5.00");
        assertThat(march.getLast().csat().mean()).isEqualByComparingTo("3.00");
        assertThat(figures(Dimension.MONTH, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .extracting(Figure::value)
                .containsExactly("2026-03", "2026-04");
    }

    @Test
    void theNewestNpsOfACustomer() {
        assertThat(DATABASE.read(db -> SurveyFigures.newestNps(db, customer)).isEmpty())
                .isTrue();
        answered("NPS", "9", "a", "2026-03-02T10:00:00Z");
        answered("NPS", "5", "a", "2026-04-02T10:00:00Z");
        answered("CSAT", "4.00", "a", "2026-05-02T10:00:00Z");

        var newest = DATABASE.read(db -> SurveyFigures.newestNps(db, customer)).orElseThrow();
        assertThat(newest.nps()).isEqualTo(5);
        assertThat(newest.answeredOn()).isEqualTo(LocalDate.of(2026, 4, 2));
    }

    @Test
    @Tag("XC-3")
    void aPartnersFiguresAreThoseOfItsCustomers() {
        UUID partner = DATABASE.partner("SALES_AGENT");
        DATABASE.subscription(customer, "1200", partner, "SALES_AGENT");
        answered("NPS", "10", "watsonx.ai", "2026-03-02T10:00:00Z");

        List<Figure> figures = DATABASE.readAs(
                partner,
                db -> SurveyFigures.of(db, Dimension.CUSTOMER, new Scope(null, null, null, null, null, null, null)));
        assertThat(figures).extracting(Figure::value).containsExactly(customer.toString());
        Optional<SurveyFigures.NewestNps> newest =
                DATABASE.readAs(partner, db -> SurveyFigures.newestNps(db, customer));
        assertThat(newest).isPresent();
    }

    @Test
    void theyAreOnTheCustomersPage() {
        UUID of = DATABASE.customer();
        DATABASE.execute("""
                insert into survey (id, version, kind, customer_id, questions, status, imported, answers, created_at, updated_at)
                values (gen_random_uuid(), 1, 'NPS', '%s', '[]', 'DRAFT', false, '[]', now(), now())
                """.formatted(of));
        List<PageItem> items = DATABASE.read(db -> new SurveysOnPage().items(db, of, DATABASE.today(), 10));

        assertThat(items).extracting(PageItem::state).containsExactly("DRAFT");
        assertThat(items.getFirst().link()).endsWith(items.getFirst().id().toString());
    }
}
