package org.partnersuite.partnerprogram.standing.api;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.partnersuite.partnerprogram.deal.ProjectedPart;
import org.partnersuite.partnerprogram.tcv.PartTotal;
import org.partnersuite.partnerprogram.tcv.ProjectedTcv;
import org.partnersuite.platform.rest.Money;
import org.partnersuite.platform.rest.TextBounds;

/** What aggregate TCV will be next January if every open deal is decided as planned. */
@Schema(name = "ProjectedTcv")
record ProjectedResponse(
        @Schema(description = "Sum of all parts, in the edition's currency.")
        Money amount,

        @Schema(description = "False when deals are excluded because they have no rate.")
        boolean complete,

        List<Part> parts) {

    private static final String DEALS =
            "/v1/partner-program/partners/01976b3c-5d00-7a10-8f00-000000000001/deals?status=OPEN";

    /** One part of the projected figure. */
    @Schema(name = "ProjectedTcvPart")
    record Part(
            ProjectedPart part,

            @Schema(description = "First close date of the window.")
            LocalDate from,

            @Schema(description = "Last close date of the window.")
            LocalDate to,

            @Schema(description = "Sum of its deals, in the edition's currency.")
            Money amount,

            @Schema(description = "Number of deals in the sum.", examples = "7")
            long deals,

            @Schema(pattern = TextBounds.LINK, description = "Link to the deals in the sum.", examples = DEALS)
            String link,

            @Schema(description = "Number of deals that count nowhere.", examples = "2")
            long notQualifying,

            @Schema(pattern = TextBounds.LINK, description = "Link to the deals that count nowhere.", examples = DEALS)
            String notQualifyingLink,

            @Schema(description = "What is in no amount, because it has no rate.")
            List<Money> withoutRate) {}

    static ProjectedResponse of(ProjectedTcv tcv, StandingLinks links) {
        String currency = tcv.edition().currency();
        return new ProjectedResponse(
                new Money(tcv.amount(), currency),
                tcv.complete(),
                tcv.parts().stream().map(part -> part(part, currency, links)).toList());
    }

    private static Part part(PartTotal<ProjectedPart> total, String currency, StandingLinks links) {
        return new Part(
                total.part(),
                total.window().from(),
                total.window().to(),
                new Money(total.amount(), currency),
                total.deals(),
                links.deals(total.part(), true),
                total.notQualifying(),
                links.deals(total.part(), false),
                total.withoutRate().stream()
                        .map(subtotal -> new Money(subtotal.amount(), subtotal.currency()))
                        .toList());
    }
}
