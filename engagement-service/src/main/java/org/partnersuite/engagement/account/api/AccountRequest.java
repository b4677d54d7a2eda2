package org.partnersuite.engagement.account.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.account.AccountDetails;
import org.partnersuite.engagement.account.Accounts.Draft;
import org.partnersuite.platform.rest.ExternalId;

/** Writable fields of an account; its bounds apply to every entry point. */
@Schema(name = "AccountRequest", description = "Writable fields of an account.", examples = """
                {"name":"Cancity Retail","externalId":{"source":"crm","id":"001A01"},"geography":"Americas",
                 "market":"East","industry":"Retail","segment":"Enterprise","owner":"jane"}""")
public record AccountRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Cancity Retail")
        String name,

        @Nullable ExternalId externalId,

        @Size(min = 1, max = 100) @Schema(examples = "Americas") @Nullable
        String geography,

        @Size(min = 1, max = 100) @Schema(examples = "East") @Nullable
        String market,

        @Size(min = 1, max = 100) @Schema(examples = "Retail") @Nullable
        String industry,

        @Size(min = 1, max = 100) @Schema(examples = "Enterprise") @Nullable
        String segment,

        @Size(min = 1, max = 200) @Schema(examples = "jane") @Nullable
        String owner) {

    Draft draft() {
        return new Draft(externalId, details());
    }

    AccountDetails details() {
        return new AccountDetails(name, geography, market, industry, segment, owner);
    }
}
