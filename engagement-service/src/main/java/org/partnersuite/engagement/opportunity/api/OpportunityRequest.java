package org.partnersuite.engagement.opportunity.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.engagement.opportunity.IdentifiedBy;
import org.partnersuite.engagement.opportunity.ImportedOpportunity;
import org.partnersuite.engagement.opportunity.LeadOrganisation;
import org.partnersuite.engagement.opportunity.NewOpportunity;
import org.partnersuite.engagement.opportunity.Opportunity;
import org.partnersuite.engagement.opportunity.OpportunityDetails;
import org.partnersuite.engagement.opportunity.OpportunityKind;
import org.partnersuite.engagement.opportunity.Origin;
import org.partnersuite.engagement.opportunity.ProductLine;
import org.partnersuite.engagement.opportunity.TeamMember;
import org.partnersuite.engagement.opportunity.TechnicalBlocker;
import org.partnersuite.engagement.opportunity.TechnicalQualification;
import org.partnersuite.platform.rest.ByKey;
import org.partnersuite.platform.rest.ExternalId;
import org.partnersuite.platform.rest.Fault;
import org.partnersuite.platform.rest.Problem;

/** Writable fields of an opportunity; its bounds apply to every entry point. */
@Schema(
        name = "OpportunityRequest",
        description = "Writable fields of an opportunity. Its stage changes by stage moves.",
        examples = """
                {"accountId":"01976b3c-5d00-7a10-8f00-000000000001","name":"Talent assistant for stores",
                 "externalId":{"source":"crm","id":"006A01"},"engagedOn":"2026-02-03","owner":"jane",
                 "leadOrganisation":"TECHNOLOGY","origin":"PARTNER","closeDate":"2026-06-30","currency":"USD",
                 "partnerId":"01976b3c-5d00-7a10-8f00-0000000000b1","useCases":["wx_Talent"],
                 "lines":[{"offering":"watsonx.ai","family":"SAAS","quantity":1,
                           "amount":{"amount":"1000.50","currency":"USD"},
                           "partnerPortion":{"amount":"700.00","currency":"USD"},
                           "valueAddPortion":{"amount":"300.50","currency":"USD"}}],
                 "team":[{"person":"joe","role":"ATL"}]}""")
public record OpportunityRequest(
        @ByKey("account") UUID accountId,

        @NotBlank @Size(max = 300) @Schema(examples = "Talent assistant for stores")
        String name,

        @Nullable ExternalId externalId,

        @Schema(description = "Day on which the client agreed to a briefing. Immutable.", examples = "2026-02-03")
        LocalDate engagedOn,

        @Size(min = 1, max = 100)
        @Schema(description = "Where the deal is booked. Default: that of the account.", examples = "Americas")
        @Nullable
        String geography,

        @Size(min = 1, max = 100)
        @Schema(description = "Where the deal is booked. Default: that of the account.", examples = "East")
        @Nullable
        String market,

        @NotBlank @Size(max = 200) @Schema(examples = "jane")
        String owner,

        LeadOrganisation leadOrganisation,
        Origin origin,

        @Schema(
                description = "Partner involved in the deal. It must exist in the partner program, and may then read"
                        + " the opportunity.")
        @Nullable
        @ByKey("partner")
        UUID partnerId,

        @Schema(description = "Planned close date.", examples = "2026-06-30") @Nullable
        LocalDate closeDate,

        @Pattern(regexp = "^[A-Z]{3}$") @Size(max = 3) @Schema(examples = "USD")
        String currency,

        @Size(max = 100) @Nullable List<ProductLineRequest> lines,

        @Size(max = 20) @Schema(examples = "[\"ITSPATCH\"]") @Nullable
        List<@NotBlank @Size(max = 100) String> strategyCodes,

        @Size(max = 20) @Schema(examples = "[\"wx_Talent\"]") @Nullable
        List<@NotBlank @Size(max = 100) String> useCases,

        @Size(max = OpportunityDetails.MOST_MEMBERS) @Nullable
        List<TeamMember> team,

        @Size(min = 1, max = 200)
        @Schema(description = "The client's sponsor.", examples = "CIO of the client")
        @Nullable
        String sponsor,

        @Nullable TechnicalQualification technicalQualification,
        @Nullable TechnicalBlocker technicalBlocker,

        @Schema(description = "Strategic initiative of the same account.") @Nullable
        UUID initiativeId,

        @Schema(
                description = "Counterpart of a joint deal: the opportunity of technology or of consulting. Set on"
                        + " either side, it links both.")
        @Nullable
        @ByKey("opportunity")
        UUID counterpartId,

        @Schema(
                description = "Default: SALES. TECHNICAL is identified by a technical team; DEPLOYMENT deploys"
                        + " additional software from a catalogue and counts in numbers, not in amounts.")
        @Nullable
        OpportunityKind kind,

        @Schema(description = "Who identified it. Required for TECHNICAL and DEPLOYMENT.") @Nullable
        IdentifiedBy identifiedBy,

        @Size(min = 1, max = 1000)
        @Schema(
                description = "Reason for a change of partner. Required when partnerId of an existing opportunity"
                        + " changes, otherwise ignored. It is kept in the history.",
                examples = "The client chose another partner")
        @Nullable
        String partnerReason,

        @Schema(
                description = "Stage in the system that is master of the stages. Only by PUT with an external id, and"
                        + " only for the role integration.")
        @Nullable
        ImportedStage importedStage) {

    /**
     * @param key its id in another system
     * @param known the opportunity as it is; null for a new one
     */
    NewOpportunity draft(@Nullable ExternalId key, @Nullable Opportunity known) {
        if (importedStage != null) {
            Problem.refuseAny(List.of(Fault.at(
                    "/importedStage",
                    "only_of_upserts",
                    "A stage is imported by PUT with an external id. Other calls create at ENGAGE and move by"
                            + " evidence.")));
        }
        boolean lost = known != null && known.progress().stage().isLost();
        return new NewOpportunity(key, details(linesOf(known), lost), engagedOn, partnerReason);
    }

    /** As an import brings it, at a stage. */
    ImportedOpportunity imported(ExternalId key, ImportedStage stage, @Nullable Opportunity known) {
        return new ImportedOpportunity(
                key, details(linesOf(known), stage.stage().isLost()), stage.progress(engagedOn), partnerReason);
    }

    private static List<ProductLine> linesOf(@Nullable Opportunity known) {
        return known == null ? List.of() : known.details().lines();
    }

    /** @param lost it may come without amounts (EN-6) */
    private OpportunityDetails details(List<ProductLine> known, boolean lost) {
        refuseFaultyLines(known.stream().map(ProductLine::id).toList(), lost);
        return new OpportunityDetails(
                accountId,
                name,
                geography,
                market,
                owner,
                leadOrganisation,
                origin,
                partnerId,
                closeDate,
                currency,
                orEmpty(lines).stream().map(line -> line.line(currency, known)).toList(),
                orEmpty(strategyCodes),
                orEmpty(useCases),
                orEmpty(team),
                sponsor,
                technicalQualification,
                technicalBlocker,
                initiativeId,
                counterpartId,
                Objects.requireNonNullElse(kind, OpportunityKind.SALES),
                identifiedBy);
    }

    private void refuseFaultyLines(List<@Nullable UUID> known, boolean lost) {
        List<Fault> faults = new ArrayList<>();
        List<ProductLineRequest> sent = orEmpty(lines);
        for (int i = 0; i < sent.size(); i++) {
            UUID id = sent.get(i).id();
            if (id != null && !known.contains(id)) {
                faults.add(Fault.at(
                        "/lines/" + i + "/id",
                        "unknown_line",
                        "This opportunity has no such line. Omit the id for a new line."));
            }
            if (!lost && sent.get(i).amount() == null) {
                faults.add(Fault.at("/lines/" + i + "/amount", "required", "Only a lost opportunity may lack it."));
            }
        }
        Problem.refuseAny(faults);
    }

    private static <T> List<T> orEmpty(@Nullable List<T> list) {
        return Objects.requireNonNullElse(list, List.of());
    }
}
