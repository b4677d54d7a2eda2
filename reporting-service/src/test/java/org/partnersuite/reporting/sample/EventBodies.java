package org.partnersuite.reporting.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.rest.Json;
import org.partnersuite.reporting.pipeline.Axis;
import org.partnersuite.reporting.projection.AccountState;
import org.partnersuite.reporting.projection.OpportunityState;

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
        body.put("imported", o.imported());
        body.put("updatedAt", o.updatedAt());
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
        if (!value.equals(Axis.NONE)) {
            body.put(field, value);
        }
    }

    private static String text(BigDecimal amount) {
        return amount.toPlainString();
    }
}
