package org.partnersuite.customersuccess.successplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.customersuccess.ServiceDatabase;
import org.partnersuite.customersuccess.position.PositionFacts;
import org.partnersuite.customersuccess.successplan.PlanTemplate.PlanTemplateDetails;
import org.partnersuite.customersuccess.successplan.PlanTemplate.PlanTemplateKind;
import org.partnersuite.customersuccess.successplan.content.PlanContent;
import org.partnersuite.customersuccess.team.TeamRole;
import org.partnersuite.customersuccess.worklist.WorkItem;
import org.partnersuite.customersuccess.worklist.WorkListQuery;
import org.partnersuite.platform.rest.Json;

/** Plans on a real database: criteria, work lists, templates, and what a partner sees. */
@Tag("CS-4")
class PlanSqlTest {
    private static final ServiceDatabase DATABASE = new ServiceDatabase();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private UUID customer = DATABASE.customer();
    private UUID subscription = UUID.randomUUID();

    @BeforeEach
    void aContract() {
        DATABASE.setDay("2026-03-01");
        customer = DATABASE.customer();
        subscription = DATABASE.subscription(customer, "100", null, null);
    }

    @Test
    void criteriaGoByThePlansThatCoverTheUseCase() {
        assertThat(unmet("PLAN_SUBMITTED", "Answers")).isTrue();
        UUID plan =
                plan("DRAFT", "mia", "{" + subscription + "}", "{\"useCases\":[{\"name\":\"Answers\"}],\"risks\":[]}");
        assertThat(unmet("PLAN_SUBMITTED", "Answers")).isTrue();
        DATABASE.execute(
                "update success_plan set status = 'SUBMITTED', submitted_at = now(), submitted_on = '2026-03-01',"
                        + " submitted_by = 'mia' where id = '" + plan + "'");
        assertThat(unmet("PLAN_SUBMITTED", "Answers")).isFalse();
        assertThat(unmet("PLAN_SUBMITTED", "Other")).isTrue();
        kpi(plan, null);
        assertThat(unmet("KPI_MEASURED", "Answers")).isTrue();
        DATABASE.execute(
                "update plan_kpi set latest_value = 80, latest_on = '2026-02-01', attainment = 0.5 where plan_id = '"
                        + plan + "'");
        assertThat(unmet("KPI_MEASURED", "Answers")).isFalse();
        assertThat(unmet("OUTCOME_ATTAINED", "Answers")).isTrue();
        DATABASE.execute("update plan_kpi set attainment = 1 where plan_id = '" + plan + "'");
        assertThat(unmet("OUTCOME_ATTAINED", "Answers")).isFalse();
    }

    @Test
    void aPlanWithoutSubscriptionsAndUseCasesIsForAll() {
        UUID plan = plan("DRAFT", "mia", "{}", "{\"useCases\":[],\"risks\":[]}");
        kpi(plan, "80");
        assertThat(unmet("KPI_MEASURED", "Any")).isFalse();
    }

    @Test
    void draftsAreDueOnDay90AndRisksWithoutMitigationAreTheRenewalsManagers() {
        String person = "p-" + UUID.randomUUID();
        DATABASE.execute("insert into team_member (id, version, customer_id, person, role, lead, from_day, created_at,"
                + " updated_at) values ('" + UUID.randomUUID() + "', 1, '" + customer + "', '" + person
                + "', 'RM', false, '2026-01-01', now(), now())");
        UUID plan = plan("DRAFT", person, "{}", "{\"useCases\":[],\"risks\":[{\"description\":\"Sponsor left\"}]}");
        plan("DRAFT", "other", "{}", "{\"useCases\":[],\"risks\":[{\"description\":\"x\",\"mitigation\":\"y\"}]}");
        List<WorkItem> drafts = DATABASE.read(
                db -> new PlansToSubmit().items(db, new WorkListQuery(TeamRole.CSM, person, null, DAY, 10)));
        assertThat(drafts).extracting(WorkItem::id).containsExactly(plan);
        assertThat(drafts.get(0).dueOn()).isEqualTo("2026-04-01");
        List<WorkItem> risks = DATABASE.read(
                db -> new RisksWithoutMitigation().items(db, new WorkListQuery(TeamRole.RM, person, null, DAY, 10)));
        assertThat(risks).extracting(WorkItem::id).containsExactly(plan);
    }

    @Test
    void whatShipsIsReadAndATemplateIsChangedWithHistory() {
        assertThat(DATABASE.count("select count(*) from plan_template")).isGreaterThanOrEqualTo(4);
        PlanTemplate shipped =
                DATABASE.read(db -> PlanTemplates.get(db, UUID.fromString("019b0000-0000-7000-8000-0000000024a2")));
        assertThat(shipped.details().kind()).isEqualTo(PlanTemplateKind.STAKEHOLDER_MANAGEMENT);
        assertThat(shipped.content().stakeholders()).hasSize(5);
        PlanTemplates templates = new PlanTemplates();
        PlanTemplateDetails details = new PlanTemplateDetails(
                PlanTemplateKind.ADOPTION_JOURNEY, "Journey " + UUID.randomUUID(), "watsonx.ai", false);
        PlanTemplate made = DATABASE.changeBy(
                "ada", change -> templates.create(change, new PlanTemplates.Draft(details, PlanContent.EMPTY)));
        PlanTemplate stored = DATABASE.read(db -> PlanTemplates.get(db, made.id()));
        assertThat(stored).isEqualTo(made);
        assertThat(DATABASE.count(
                        "select count(*) from audit_entry where aggregate_type = 'plan-template' and aggregate_id = '"
                                + made.id() + "'"))
                .isEqualTo(1);
    }

    @Test
    @Tag("XC-3")
    void aPartnerSeesPlansWhoseSubscriptionsAreAllItsOwn() {
        UUID partner = DATABASE.partner("CUSTOMER_SUCCESS_MANAGER");
        UUID own = DATABASE.subscription(customer, "100", partner, "CUSTOMER_SUCCESS_MANAGER");
        UUID ofOwn = plan("DRAFT", "mia", "{" + own + "}", "{\"useCases\":[],\"risks\":[]}");
        UUID ofBoth = plan("DRAFT", "mia", "{" + own + "," + subscription + "}", "{\"useCases\":[],\"risks\":[]}");
        UUID ofCustomer = plan("DRAFT", "mia", "{}", "{\"useCases\":[],\"risks\":[]}");
        List<UUID> seen = DATABASE.readAs(
                partner, db -> db.createQuery("select id from success_plan where customer_id = :customer")
                        .bind("customer", customer)
                        .mapTo(UUID.class)
                        .list());
        assertThat(seen).containsExactlyInAnyOrder(ofOwn, ofCustomer).doesNotContain(ofBoth);
        for (UUID plan : List.of(ofOwn, ofBoth)) {
            kpi(plan, null);
        }
        assertThat(DATABASE.<Integer>readAs(partner, db -> db.execute("update plan_kpi set unit = 'x'")))
                .isEqualTo(1);
        DATABASE.execute("update subscription set engagement_model = 'SALES_AGENT' where id = '" + own + "'");
        assertThat(DATABASE.<Integer>readAs(partner, db -> db.execute("update success_plan set owner = 'pat'")))
                .as("the relation that holds at the call decides")
                .isZero();
    }

    private boolean unmet(String key, String useCase) {
        PositionFacts facts =
                new PositionFacts(UUID.randomUUID(), subscription, customer, useCase, "watsonx.ai", null, null);
        return DATABASE.read(db -> new PlanCriteria().unmet(db, key, facts, DAY))
                .isPresent();
    }

    private UUID plan(String status, String owner, String subscriptions, String content) {
        UUID id = UUID.randomUUID();
        DATABASE.read(db -> db.createUpdate("""
                        insert into success_plan (id, version, customer_id, type, name, owner, subscription_ids, content,
                            completeness, template_ids, status, created_at, updated_at)
                        values (:id, 1, :customer, 'RETENTION', 'Keep', :owner, cast(:subscriptions as uuid[]),
                            cast(:content as jsonb), 0, '{}', :status, now(), now())
                        """)
                .bind("id", id)
                .bind("customer", customer)
                .bind("owner", owner)
                .bind("subscriptions", subscriptions)
                .bind("content", content)
                .bind("status", status)
                .execute());
        assertThat(Json.text(DATABASE.read(db -> SuccessPlanRepository.visible(db, id))
                        .content()))
                .as("what is stored is read")
                .contains("risks");
        return id;
    }

    private void kpi(UUID plan, @Nullable String value) {
        DATABASE.execute(
                "insert into plan_kpi (plan_id, kpi, customer_id, baseline, target, latest_value, latest_on) values ('"
                        + plan + "', 'calls', '" + customer + "', 100, 60, " + value + ", "
                        + (value == null ? "null" : "'2026-02-01'") + ")");
    }
}
