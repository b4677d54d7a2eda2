package org.partnersuite.e2e.success;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Customer;
import org.partnersuite.e2e.success.model.Kpi;
import org.partnersuite.e2e.success.model.Plan;

/** Success plans, drafted, refused, submitted in time or late, activated, measured, achieved or closed (CS-4). */
final class PlanSteps {
    private static final List<String> TYPES = List.of("GROWTH", "RETENTION");

    private final Desk desk;
    private final World world;

    PlanSteps(Desk desk) {
        this.desk = desk;
        this.world = desk.world();
    }

    /** Of a contract that did not begin 60 days ago: that one has none, and is told so. */
    void plan(Customer customer) {
        Contract contract = desk.anyOf(customer.contracts());
        if (contract.start().isAfter(world.today().minusDays(61))) {
            return;
        }
        String owner = customer.team().owner("CSM", contract, world.today()).orElseThrow();
        boolean risk = desk.happens(40);
        String type = desk.anyOf(TYPES);
        Plan plan = new Plan(type, owner, contract, risk);
        Body draft = Body.of("customerId", customer.id())
                .with("type", type)
                .with("name", world.text("Plan of " + customer.number()))
                .with("owner", owner)
                .with("subscriptionIds", List.of(contract.id()))
                .with("risks", risk ? List.of(Body.of("description", "Nobody knows why")) : null);
        plan.known(desk.create("/success-plans", draft).id());
        customer.plans().add(plan);
        String path = "/success-plans/" + plan.id();
        desk.refused(path + "/submissions", plan.etag(), new Body(), Set.of("outcome_with_kpi"));
        if (desk.happens(15)) {
            return;
        }
        kpis(plan, path);
        go(plan, path);
    }

    private void kpis(Plan plan, String path) {
        for (int i = desk.between(1, 3); i > 0; i--) {
            int baseline = desk.between(0, 200);
            int target = baseline + (desk.happens(50) ? desk.between(1, 90) : -desk.between(1, 90));
            plan.kpis().add(new Kpi("kpi-" + i, BigDecimal.valueOf(baseline), BigDecimal.valueOf(target)));
        }
        boolean smart = desk.happens(60);
        desk.patch(World.WRITER, path, outcomes(plan, smart ? world.today().plusDays(60) : null));
        plan.revised();
        if (!smart) {
            desk.refused(path + "/activations", plan.etag(), new Body(), Set.of("kpi_due"));
            desk.patch(World.WRITER, path, outcomes(plan, world.today()));
            plan.revised();
            desk.refused(path + "/activations", plan.etag(), new Body(), Set.of("kpi_due_past"));
            desk.patch(World.WRITER, path, outcomes(plan, world.today().plusDays(1)));
            plan.revised();
        }
    }

    private static Body outcomes(Plan plan, @Nullable LocalDate dueOn) {
        List<Body> kpis = plan.kpis().stream()
                .map(kpi -> Body.of("key", kpi.key())
                        .with("name", "Calls a week")
                        .with("howMeasured", "Counted by the desk")
                        .with("baseline", kpi.baseline())
                        .with("target", kpi.target())
                        .with("dueOn", dueOn)
                        .with("owner", plan.owner()))
                .toList();
        Body initiative = Body.of("name", "Assistant").with("kpis", kpis);
        return Body.of("outcomes", List.of(Body.of("name", "Fewer calls").with("initiatives", List.of(initiative))));
    }

    private void go(Plan plan, String path) {
        if (desk.happens(60)) {
            take(plan, path, "submissions", "SUBMITTED");
        }
        if (desk.happens(70)) {
            take(plan, path, "activations", "ACTIVE");
            measure(plan);
            if (desk.happens(30)) {
                take(plan, path, "achievements", "ACHIEVED");
            }
        }
        if (plan.isOpen() && desk.happens(15)) {
            desk.moveAt(World.WRITER, path + "/closings", plan.etag(), Body.of("reason", "The customer merged"));
            plan.take("CLOSED", world.today());
        }
    }

    private void take(Plan plan, String path, String step, String to) {
        desk.moveAt(World.WRITER, path + "/" + step, plan.etag(), Body.of("note", "As agreed"));
        plan.take(to, world.today());
        world.tally().count("plans " + to);
    }

    /** A series of two years; some values are corrected. */
    private void measure(Plan plan) {
        for (Kpi kpi : plan.kpis()) {
            List<Body> items = new ArrayList<>();
            List<String> days = new ArrayList<>();
            for (int i = desk.between(0, 6); i > 0; i--) {
                LocalDate day = world.today().minusDays(desk.between(0, 700));
                if (!kpi.isMeasured(day)) {
                    BigDecimal value = BigDecimal.valueOf(desk.between(-5_000, 30_000), 2);
                    kpi.measure(day, value);
                    days.add(day.toString());
                    items.add(Body.of("planId", plan.id())
                            .with("kpi", kpi.key())
                            .with("measuredOn", day)
                            .with("value", value));
                }
            }
            if (items.isEmpty()) {
                continue;
            }
            var created = desk.createAll("/kpi-measurements/batch", items, Set.of(201));
            if (desk.happens(30)) {
                BigDecimal value = BigDecimal.valueOf(desk.between(0, 200));
                desk.patch(
                        World.WRITER,
                        "/kpi-measurements/" + created.getFirst().path("id").asText(),
                        Body.of("value", value));
                kpi.measure(LocalDate.parse(days.getFirst()), value);
            }
        }
    }
}
