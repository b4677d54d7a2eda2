package org.partnersuite.e2e.day.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** EN-9, told once more: the way of a deal-support request, and what an assignment lacks. */
public enum SupportStep {
    ASSIGN("assignments", "ASSIGNED", "NEW", "ASSIGNED", "INTERLOCK_SCHEDULED"),
    SCHEDULE_INTERLOCK("interlocks", "INTERLOCK_SCHEDULED", "ASSIGNED", "INTERLOCK_SCHEDULED"),
    ACCEPT("acceptances", "ACCEPTED", "INTERLOCK_SCHEDULED"),
    DECLINE("declines", "DECLINED", "INTERLOCK_SCHEDULED"),
    START_DELIVERY("deliveries", "IN_DELIVERY", "ACCEPTED"),
    CLOSE("closures", "CLOSED", "IN_DELIVERY"),
    WITHDRAW("withdrawals", "WITHDRAWN", "NEW", "ASSIGNED", "INTERLOCK_SCHEDULED", "ACCEPTED");

    private static final Set<String> QUALIFIED = Set.of("QUALIFY", "DESIGN", "PROPOSE", "WON");

    private final String path;
    private final String to;
    private final List<String> from;

    SupportStep(String path, String to, String... from) {
        this.path = path;
        this.to = to;
        this.from = List.of(from);
    }

    public String path() {
        return path;
    }

    public String to() {
        return to;
    }

    /** One that is possible from a status, but for assigning anew; none at an end. */
    public static List<SupportStep> onwards(String status) {
        return Arrays.stream(values())
                .filter(step -> step.from.contains(status) && !step.to.equals(status) && step != ASSIGN)
                .filter(step -> step != WITHDRAW)
                .toList();
    }

    public Set<String> unmet(SupportRequest request) {
        return new Unmet().need("status", from.contains(request.status())).keys();
    }

    /** @param reason whether there is one */
    public static Set<String> unmet(
            SupportRequest request, Squad squad, boolean override, boolean reason, boolean lead) {
        boolean overrides = override && squad.free() <= 0;
        return new Unmet()
                .need("status", ASSIGN.from.contains(request.status()))
                .need("another_squad", !squad.id().equals(request.get("squadId")))
                .need("free_place", squad.free() > 0 || override)
                .need("override_by_lead", !overrides || lead)
                .need("override_reason", !overrides || reason)
                .keys();
    }

    /** What keeps an activity of a type from being opened from a request. */
    public static Set<String> unmet(SupportRequest request, String type) {
        boolean pilot = request.get("help").equals("WATSONX_PILOT");
        return new Unmet()
                .need("accepted", Set.of("ACCEPTED", "IN_DELIVERY").contains(request.status()))
                .need("type_of_help", pilot ? PilotRules.isPilot(type) : type.equals("CUSTOM_DEMO"))
                .keys();
    }

    /** What keeps help from being asked for. */
    public static Set<String> unmet(Deal deal) {
        return new Unmet()
                .need("qualify_or_later", QUALIFIED.contains(deal.stage()))
                .keys();
    }
}
