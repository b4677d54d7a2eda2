package org.partnersuite.engagement.strategy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a strategy is for: a client, or a partner and a brand. */
public record StrategySubject(
        @Nullable UUID accountId,
        @Nullable UUID partnerId,
        @Nullable String brand) {

    public static StrategySubject account(UUID id) {
        return new StrategySubject(id, null, null);
    }

    public static StrategySubject partner(UUID id, String brand) {
        return new StrategySubject(null, id, brand);
    }

    /** Where the strategy stands; its versions are below. */
    public String path() {
        return accountId != null
                ? "/v1/engagement/accounts/" + accountId + "/technical-strategy"
                : "/v1/engagement/partner-strategies/" + partnerId + "/" + encoded(String.valueOf(brand));
    }

    private static String encoded(String brand) {
        return URLEncoder.encode(brand, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
