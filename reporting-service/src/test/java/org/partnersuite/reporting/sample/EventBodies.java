package org.partnersuite.reporting.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.reporting.pipeline.Dimension;
import org.partnersuite.reporting.projection.AccountState;
import org.partnersuite.reporting.projection.ActivityState;
import org.partnersuite.reporting.projection.Child;
import org.partnersuite.reporting.projection.DealSupportState;
import org.partnersuite.reporting.projection.OpportunityState;
import org.partnersuite.reporting.projection.RequirementState;
import org.partnersuite.reporting.projection.RoadblockState;

/** Sample states as the bodies that their owner publishes. */
public final class EventBodies {
    private EventBodies() {}

    public static byte[] account(AccountState account) {
        return Json.write(accountFields(account));
    }

    public static byte[] opportunity(OpportunityState o) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", o.id());
        body.put("version", o.version());
        body.put("name", o.name());
        body.put("externalId", Map.of("source", "crm", "id", String.valueOf(o.externalId())));
        body.put("account", accountFields(o.account()));
        body.put("geography", o.ownGeography());
        body.put("market", o.ownMarket());
        body.put("stage", o.stage());
        body.put("stageEnteredAt", o.stageEnteredAt());
        body.put("engagedOn", o.engagedOn());
        body.put(o.stage().isOpen() ? "closeDate" : "closedOn", o.closeDate());
        body.put("lossReason", o.lossReason());
        body.put("owner", o.owner());
        body.put("leadOrganisation", o.leadOrganisation());
        body.put("origin", o.origin());
        body.put("partnerId", o.partnerId());
        body.put("currency", o.currency());
        body.put("amount", text(o.amount()));
        List<Map<String, Object>> lines = new ArrayList<>();
        o.amounts()
                .forEach((offering, amount) -> lines.add(
                        Map.of("offering", offering, "family", "SAAS", "quantity", 1, "amount", text(amount))));
        body.put("lines", lines);
        body.put("strategyCodes", o.strategyCodes());
        body.put("useCases", o.useCases());
        body.put("initiative", o.initiative());
        body.put("imported", o.imported());
        body.put("updatedAt", o.updatedAt());
        return written(body);
    }

    public static byte[] activity(ActivityState a, UUID account) {
        Map<String, @Nullable Object> body = child(a, account);
        body.put("type", a.type());
        body.put("subject", a.subject());
        body.put("source", a.source());
        body.put("countsAsPilot", a.countsAsPilot());
        body.put("status", a.status());
        body.put("plannedStart", a.plannedStart());
        body.put("plannedEnd", a.plannedEnd());
        body.put("actualStart", a.actualStart());
        body.put("actualEnd", a.actualEnd());
        body.put("cancelledOn", a.cancelledOn());
        body.put("outcome", a.outcome());
        body.put("technicalSeller", a.technicalSeller());
        body.put("team", List.of());
        body.put("updatedAt", a.updatedAt());
        return written(body);
    }

    public static byte[] roadblock(RoadblockState r, UUID account) {
        Map<String, @Nullable Object> body = child(r, account);
        body.put("category", r.category());
        body.put("severity", r.severity());
        body.put("description", r.description());
        body.put("raisedBy", r.raisedBy());
        body.put("raisedAt", r.raisedAt());
        body.put("resolvedBy", r.resolvedBy());
        body.put("resolvedAt", r.resolvedAt());
        body.put("updatedAt", r.updatedAt());
        return written(body);
    }

    public static byte[] dealSupport(DealSupportState d, UUID account) {
        Map<String, @Nullable Object> body = child(d, account);
        body.put("help", d.help());
        body.put("offering", d.offering());
        body.put("desiredStart", d.desiredStart());
        body.put("status", d.status());
        body.put("statusSince", d.statusSince());
        body.put("requestedBy", "joe");
        body.put("updatedAt", d.updatedAt());
        return written(body);
    }

    public static byte[] requirements(RequirementState r) {
        return Json.write(Map.of(
                "opportunityId", r.opportunityId(),
                "version", r.version(),
                "missing", r.missing(),
                "recommended", r.recommended(),
                "requirements", List.of(),
                "evaluatedAt", r.evaluatedAt()));
    }

    private static Map<String, @Nullable Object> child(Child child, UUID account) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("id", child.id());
        body.put("version", child.version());
        body.put("opportunityId", child.opportunityId());
        body.put("accountId", account);
        return body;
    }

    private static byte[] written(Map<String, @Nullable Object> body) {
        body.values().removeIf(value -> value == null);
        return Json.write(body);
    }

    private static Map<String, Object> accountFields(AccountState account) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("id", account.id());
        body.put("version", account.version());
        body.put("name", account.name());
        putPresent(body, "geography", account.geography());
        putPresent(body, "market", account.market());
        putPresent(body, "industry", account.industry());
        putPresent(body, "segment", account.segment());
        return body;
    }

    private static void putPresent(Map<String, Object> body, String field, String value) {
        if (!value.equals(Dimension.NONE)) {
            body.put(field, value);
        }
    }

    private static String text(BigDecimal amount) {
        return amount.toPlainString();
    }
}
