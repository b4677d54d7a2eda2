package org.partnersuite.partnerprogram.specialization.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.partnerprogram.specialization.Award;
import org.partnersuite.partnerprogram.specialization.Finding;
import org.partnersuite.partnerprogram.specialization.NeedState;
import org.partnersuite.partnerprogram.specialization.Specialization;
import org.partnersuite.partnerprogram.specialization.SpecializationApplication;
import org.partnersuite.partnerprogram.specialization.SpecializationLevel;
import org.partnersuite.partnerprogram.specialization.SpecializationStatus;
import org.partnersuite.platform.rest.TextBounds;
import org.partnersuite.platform.rest.WebLink;
import org.partnersuite.platform.unitofwork.Stamp;

@Schema(name = "Specialization", description = "An application for the specialization, and what came of it.")
record SpecializationResponse(
        @JsonUnwrapped Stamp stamp,
        UUID partnerId,
        SpecializationLevel level,

        @Schema(description = "Version of the requirements by which it is judged.", examples = "1")
        long requirementsVersion,

        @Schema(description = "By number of the question.") Map<String, SpecializationApplication.Answer> answers,

        @Schema(description = "A document in place of the answers.", maxLength = WebLink.MAX_LENGTH) @Nullable
        String document,

        @Schema(description = "Stories of customer success.")
        List<UUID> references,

        List<SpecializationApplication.NamedPerson> people,
        SpecializationStatus status,
        @Nullable LocalDate submittedOn,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "jane") @Nullable
        String submittedBy,

        @Schema(maxLength = TextBounds.SUBJECT, examples = "jane") @Nullable
        String auditedBy,

        @Schema(description = "What the audit found, by key of the item.")
        Map<String, Finding> findings,

        @Schema(maxLength = 2000) @Nullable String rejectedReason,
        @Nullable LocalDate awardedOn,

        @Schema(description = "Last day, unless it ends before.") @Nullable
        LocalDate awardedUntil,

        @Schema(description = "Since when something is missing.") @Nullable
        LocalDate flaggedOn,

        @Schema(description = "Day on which it ends when what is missing is not replaced.") @Nullable
        LocalDate graceEndsOn,

        @Schema(description = "What is missing while it is flagged.")
        List<NeedState> shortfalls,

        @Schema(description = "First day on which it holds no more.") @Nullable
        LocalDate endedOn,

        Award.@Nullable EndReason endedReason) {

    static SpecializationResponse of(Specialization of) {
        Award award = of.awarded();
        SpecializationApplication application = of.application();
        return new SpecializationResponse(
                of.stamp(),
                of.partnerId(),
                of.level(),
                of.requirementsVersion(),
                new TreeMap<>(application.answers()),
                application.document(),
                application.references(),
                application.people(),
                of.status(),
                of.submittedOn(),
                of.submittedBy(),
                of.auditedBy(),
                of.findings(),
                of.rejectedReason(),
                award == null ? null : award.on(),
                award == null ? null : award.until(),
                award == null ? null : award.flaggedOn(),
                award == null ? null : award.graceEndsOn(),
                of.shortfalls(),
                award == null ? null : award.endedOn(),
                award == null ? null : award.endedReason());
    }
}
