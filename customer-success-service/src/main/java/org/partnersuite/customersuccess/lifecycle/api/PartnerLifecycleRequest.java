package org.partnersuite.customersuccess.lifecycle.api;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.lifecycle.PartnerLifecycle;

/** A partner's own stages. */
@Schema(
        name = "PartnerLifecycleRequest",
        description = "A partner's own stages, mapped onto the fourteen.",
        examples = """
            {"stages":[{"code":"SELL","label":"Sell","stages":["NEED","EVALUATE","SELECT","PURCHASE"]},\
            {"code":"DELIVER","label":"Deliver","stages":["IMPLEMENT","ONBOARD"]},\
            {"code":"GROW","label":"Grow","stages":["USE","ENGAGE","ADOPT","OPTIMIZE","RENEW","RECOMMEND","ADVOCATE","EXPAND"]}],\
            "criteria":[{"stage":"IMPLEMENT","criteria":[{"key":"SIGNED_OFF","criterion":"The customer signed off",\
            "kind":"MANUAL"}]}]}\
            """)
record PartnerLifecycleRequest(
        @Schema(description = "Each of the fourteen stages belongs to one of them.") @Size(min = 1, max = 30)
        List<PartnerLifecycle.OwnStage> stages,

        @Schema(description = "Exit criteria that replace those of a stage for the partner's customers. Default: none.")
        @Size(max = 14)
        @Nullable
        List<PartnerLifecycle.OwnCriteria> criteria) {

    PartnerLifecycle.Content content() {
        return new PartnerLifecycle.Content(stages, criteria == null ? List.of() : criteria);
    }
}
