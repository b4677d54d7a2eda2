package org.partnersuite.e2e.success;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.partnersuite.e2e.success.model.Amounts;
import org.partnersuite.e2e.success.model.Contract;
import org.partnersuite.e2e.success.model.Contract.Draft;
import org.partnersuite.e2e.success.model.Contract.Kind;
import org.partnersuite.e2e.success.model.Customer;
import org.partnersuite.e2e.success.model.Partner;
import org.partnersuite.e2e.success.model.Segment;

/** A customer becomes known with the contracts of the last two years (CS-2, CS-19). */
final class ContractSteps {
    private static final List<String> LEVELS = List.of("BASIC", "ENHANCED", "PREMIUM");
    private static final List<Integer> TERMS = List.of(12, 12, 12, 12, 6, 24, 36);

    /** The least and the most that a contract of each size is worth a year. */
    private static final List<int[]> SIZES = List.of(
            new int[] {500, 9_000}, new int[] {9_000, 45_000}, new int[] {45_000, 240_000}, new int[] {400_000, 900_000
            });

    private final Desk desk;
    private final Program program;
    private final World world;

    ContractSteps(Desk desk, Program program) {
        this.desk = desk;
        this.program = program;
        this.world = desk.world();
    }

    Customer open(int number) {
        Customer customer = new Customer(number, world.text("Customer " + number), desk.happens(6));
        Body body = Body.of("name", customer.name()).with("strategic", customer.strategic());
        customer.known(desk.create("/customers", body).id());
        return customer;
    }

    /** All of them in one call, so that its segment is that of all. */
    void sign(Customer customer) {
        int[] size = desk.anyOf(SIZES);
        int count = desk.between(1, 3);
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drafts.add(draft(size));
        }
        if (customer.number() % 6 == 5) {
            drafts.add(begun(30, size));
        }
        if (customer.number() % 6 == 2) {
            drafts.add(begun(60, size));
        }
        List<Contract> contracts = drafts.stream()
                .map(draft -> new Contract(customer, draft, program.modelOf(draft.product()), world.today()))
                .toList();
        customer.contracts().addAll(contracts);
        List<JsonNode> created = desk.createAll(
                "/subscriptions/batch",
                drafts.stream().map(draft -> body(customer, draft)).toList(),
                Set.of(201));
        for (int i = 0; i < created.size(); i++) {
            contracts.get(i).known(created.get(i).path("id").asText());
        }
        segmented(customer);
    }

    /** Waits until the customer is in the segment that its contracts give. */
    void segmented(Customer customer) {
        Segment segment = customer.segment(world.today());
        world.inTheEnd("the segment of " + customer.name(), segment.fields(), () -> found(customer));
    }

    private Map<String, String> found(Customer customer) {
        JsonNode found = world.read(World.API + "/customers/" + customer.id() + "/segment");
        Map<String, String> fields = new TreeMap<>();
        for (String field : List.of("segment", "touchModel", "coverage", "cadenceDays", "renewalOwner")) {
            fields.put(field, found.path(field).asText(""));
        }
        fields.put("arrUsd", Amounts.text(new BigDecimal(found.path("arrUsd").asText("0"))));
        return fields;
    }

    private Draft draft(int[] size) {
        LocalDate start =
                YearMonth.from(world.today()).minusMonths(desk.between(3, 26)).atDay(desk.between(1, 28));
        Kind kind = kind();
        LocalDate end = start.plusMonths(desk.anyOf(TERMS)).minusDays(1);
        LocalDate noticeBy = kind == Kind.AUTO || kind == Kind.NOTICED ? end.minusDays(30) : null;
        LocalDate converted = kind == Kind.CONVERTED ? start.plusDays(desk.between(7, 70)) : null;
        return draft(kind, start, kind == Kind.MONTHLY ? null : end, noticeBy, converted, size);
    }

    private Kind kind() {
        int chance = desk.random().nextInt(100);
        if (chance < 62) {
            return Kind.FIXED;
        }
        if (chance < 80) {
            return chance < 74 ? Kind.AUTO : Kind.NOTICED;
        }
        return chance < 87 ? Kind.MONTHLY : chance < 92 ? Kind.TRIAL : Kind.CONVERTED;
    }

    /** One that began so many days ago, of which nothing is reported. */
    private Draft begun(int daysAgo, int[] size) {
        LocalDate start = world.today().minusDays(daysAgo);
        return draft(Kind.FIXED, start, start.plusMonths(12).minusDays(1), null, null, size);
    }

    private Draft draft(
            Kind kind,
            LocalDate start,
            @Nullable LocalDate end,
            @Nullable LocalDate noticeBy,
            @Nullable LocalDate converted,
            int[] size) {
        BigDecimal arr = BigDecimal.valueOf(
                100L * desk.between(size[0], size[1]) + desk.random().nextInt(100), 2);
        Partner partner = desk.happens(75) ? desk.anyOf(program.partners()) : null;
        return new Draft(
                kind,
                desk.anyOf(program.products()),
                start,
                end,
                noticeBy,
                converted,
                arr,
                desk.between(10, 400),
                desk.anyOf(LEVELS),
                partner);
    }

    private static Body body(Customer customer, Draft draft) {
        boolean renewsItself = draft.noticeBy() != null;
        return Body.of("customerId", customer.id())
                .with("product", draft.product())
                .with("licenceType", "SAAS")
                .with("licensedUsers", draft.licensedUsers())
                .with("contractStart", draft.start())
                .with("contractEnd", draft.end())
                .with("term", draft.kind() == Kind.MONTHLY ? "MONTHLY" : "FIXED")
                .with("autoRenew", renewsItself)
                .with("noticeBy", draft.noticeBy())
                .with("noticeGivenOn", draft.kind() == Kind.NOTICED ? draft.noticeBy() : null)
                .money("arr", draft.arr())
                .money("tcv", draft.arr())
                .with(
                        "partnerOfRecord",
                        draft.partner() == null ? null : draft.partner().id())
                .with("trial", draft.kind() == Kind.TRIAL)
                .with("trialStart", draft.kind() == Kind.TRIAL || draft.convertedOn() != null ? draft.start() : null)
                .with("convertedOn", draft.convertedOn())
                .with("supportLevel", draft.supportLevel());
    }
}
