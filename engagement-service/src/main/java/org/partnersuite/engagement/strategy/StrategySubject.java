package org.partnersuite.engagement.strategy;

import jakarta.persistence.Embeddable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whom a strategy is for: a client, or a partner and a brand. */
@Embeddable
public record StrategySubject(
        @Schema(description = "Account, for the strategy of a client.") @Nullable
        UUID accountId,

        @Schema(description = "Partner, for the strategy of a partner.") @Nullable
        UUID partnerId,

        @Schema(maxLength = 100, description = "Brand, for the strategy of a partner.", examples = "Data and AI")
        @Nullable
        String brand) {

    public static StrategySubject account(UUID id) {
        return new StrategySubject(id, null, null);
    }

    public static StrategySubject partner(UUID id, String brand) {
        return new StrategySubject(null, id, brand);
    }

    /** Path of the strategy; its versions are below. */
    public String path() {
        return accountId != null
                ? "/v1/engagement/accounts/" + accountId + "/technical-strategy"
                : "/v1/engagement/partner-strategies/" + partnerId + "/" + encoded(String.valueOf(brand));
    }

    private static String encoded(String brand) {
        return URLEncoder.encode(brand, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
