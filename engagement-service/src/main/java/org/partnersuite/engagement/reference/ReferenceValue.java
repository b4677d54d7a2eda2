package org.partnersuite.engagement.reference;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A value of a reference set; which of the optional members it has depends on the set. */
@Schema(description = "A value of a reference set. The set determines which optional fields are present.")
public record ReferenceValue(
        @Schema(maxLength = 100, examples = "QUALIFY") String code,
        @Schema(maxLength = 200, examples = "Qualify") String name,

        @Schema(
                pattern = "^(GUIDANCE|OPEN|WON|LOST)$",
                description = "Sales stages: GUIDANCE (contains no opportunities), OPEN, WON or LOST.",
                examples = "OPEN")
        @Nullable
        String state,

        @Schema(
                description = "Sales stages: weight of an amount in a weighted pipeline, in per cent.",
                examples = "25.00")
        @Nullable
        BigDecimal weight,

        @Schema(description = "Roles: their KPIs.") @Nullable
        List<String> kpis,

        @Schema(description = "Roles: affiliations whose people may hold the role.") @Nullable
        List<String> affiliations,

        @Schema(description = "Method stages: roles that are responsible, accountable, consulted and informed.")
        @Nullable
        List<Accountability> accountability,

        @Schema(
                description =
                        "Sales stages: days in the stage after which an open opportunity should have a" + " roadblock.",
                examples = "45")
        @JsonAlias("age_threshold_days")
        @Nullable
        Integer ageThresholdDays,

        @Schema(description = "Engagement types: whether the type is a pilot.") @Nullable
        Boolean pilot,

        @Schema(description = "Engagement types: whether the type is an accelerator, one of the technical engagements.")
        @Nullable
        Boolean accelerator,

        @Schema(description = "Offerings: whether it is a watsonx offering.") @Nullable
        Boolean watsonx,

        @Schema(maxLength = 20, description = "Offerings: UT30 code.", examples = "30AX6") @Nullable
        String ut30,

        @Schema(maxLength = 20, description = "Offerings: L30 code.", examples = "30AX6") @Nullable
        String l30,

        @Schema(
                maxLength = 100,
                description = "Evidence codes: stage that the evidence admits to.",
                examples = "QUALIFY")
        @Nullable
        String stage,

        @Schema(
                description = "Evidence codes: technical engagement of the deals that need it, REQUIRED or"
                        + " NOT_REQUIRED; absent when all do.",
                pattern = "^(REQUIRED|NOT_REQUIRED)$",
                examples = "NOT_REQUIRED")
        @JsonAlias("technical_engagement")
        @Nullable
        String technicalEngagement,

        @Schema(description = "Deal-support help: engagement types that it uses.") @Nullable
        List<String> takes,

        @Schema(
                description =
                        "Sales stages, offerings, loss reasons, roadblock categories: a retired code stays valid on existing"
                                + " records and is refused on new ones.")
        @Nullable
        Boolean retired,

        @Schema(description = "Method stages: the stages of the client's journey that they serve.")
        @JsonAlias("client_stages")
        @Nullable
        List<String> clientStages,

        @Schema(
                maxLength = 100,
                description = "Roles: the pillar of the technical organisation.",
                examples = "Technical Specialists")
        @Nullable
        String pillar,

        @Schema(
                maxLength = 300,
                description = "Roles: what the role is.",
                examples = "Brand or segment expert, face to face with customers")
        @Nullable
        String description,

        @Schema(description = "Roles: their key activities.") @Nullable
        List<String> activities,

        @Schema(maxLength = 50, description = "Offerings: their brand.", examples = "DATA_AND_AI") @Nullable
        String brand,

        @Schema(description = "Offerings: whether their revenue is open hybrid cloud revenue.")
        @JsonAlias("open_hybrid_cloud")
        @Nullable
        Boolean openHybridCloud,

        @Schema(description = "Offerings: whether their revenue is usage of the cloud.")
        @JsonAlias("cloud_usage")
        @Nullable
        Boolean cloudUsage,

        @Schema(
                description = "Offerings, product families: whether their revenue is an annuity. An offering without it"
                        + " has that of the product family.")
        @Nullable
        Boolean annuity,

        @Schema(description = "Offerings, initiative names: spellings that imports accept.") @Nullable
        List<String> aliases,

        @Schema(
                maxLength = 100,
                description = "Strategy codes: the record type in the CRM.",
                examples = "with reporting code")
        @JsonAlias("record_type")
        @Nullable
        String recordType,

        @Schema(description = "External sources: the records that the system holds.") @Nullable
        List<String> holds,

        @Schema(maxLength = 200, examples = "a consulting platform, not the role BTS") @Nullable
        String note) {
    boolean isRetired() {
        return Boolean.TRUE.equals(retired);
    }

    /**
     * A cell of the RACI table.
     *
     * @param raci R, A, C, I or AR
     * @param condition when the role takes part at all; always when absent
     */
    public record Accountability(
            @NotBlank @Size(max = 100) @Schema(examples = "ATL")
            String role,

            @Pattern(regexp = "^(R|A|C|I|AR)$") @Size(max = 2) @Schema(examples = "AR")
            String raci,

            @Size(min = 1, max = 200) @Schema(examples = "digital origin") @Nullable
            String condition) {}
}
