package org.partnersuite.customersuccess.support.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.servicecatalogue.ServiceDeliveries;
import org.partnersuite.customersuccess.subscription.SupportLevel;
import org.partnersuite.customersuccess.support.Cell;
import org.partnersuite.customersuccess.support.Delivered;
import org.partnersuite.customersuccess.support.FirstResponses;
import org.partnersuite.customersuccess.support.SupportEntitlement;
import org.partnersuite.customersuccess.support.SupportMatrix;
import org.partnersuite.customersuccess.support.api.SupportMatrixRequest.CellValue;

/** Delivered against entitled, in a contract year. */
@Schema(name = "SupportEntitlement", description = "What was delivered in a contract year, against what is entitled.")
record SupportEntitlementResponse(
        UUID subscriptionId,
        SupportLevel supportLevel,

        @Schema(description = "Number of the contract year, from 1.")
        int contractYear,

        LocalDate from,
        LocalDate to,
        List<IncludedDeliverable> deliverables,
        DeliveredCount reviews,
        FirstResponseCounts firstResponses,
        List<DeliveredService> services) {

    /** What the support level has of a deliverable. */
    @Schema(name = "SupportDeliverableOfLevel")
    record IncludedDeliverable(
            String key,
            String name,
            CellValue cell,

            @Schema(
                    description =
                            "Where the level leaves it to the subscription: what the subscription says, if it does.")
            @Nullable
            Boolean bySubscription) {}

    /** Entitled, delivered, open and over. More than is entitled is not refused. */
    @Schema(name = "DeliveredCount")
    record DeliveredCount(
            @Schema(description = "Absent when it is not counted.") @Nullable
            Integer entitled,

            int delivered,
            @Nullable Integer open,
            @Nullable Integer over) {

        static DeliveredCount of(Delivered delivered) {
            return new DeliveredCount(delivered.entitled(), delivered.delivered(), delivered.open(), delivered.over());
        }
    }

    /** First responses to the incidents that were opened in the contract year. */
    @Schema(name = "FirstResponseCounts")
    record FirstResponseCounts(
            @Schema(description = "Minutes for severity 1 and 2; absent without an objective.") @Nullable
            Integer objectiveMinutes,

            int within,
            int missed,

            @Schema(description = "Not answered, and not late yet.")
            int waiting,

            @Schema(description = "Of a severity that has no objective.")
            int withoutObjective) {

        static FirstResponseCounts of(SupportEntitlement entitlement) {
            FirstResponses responses = entitlement.firstResponses();
            var minutes = entitlement.matrix().firstResponseMinutes(entitlement.level(), 1);
            return new FirstResponseCounts(
                    minutes.isPresent() ? minutes.getAsInt() : null,
                    responses.within(),
                    responses.missed(),
                    responses.waiting(),
                    responses.withoutObjective());
        }
    }

    /** A service of the subscription, and how often it was done. */
    @Schema(name = "DeliveredService")
    record DeliveredService(UUID subscriptionServiceId, UUID offerId, String name, DeliveredCount count) {

        static DeliveredService of(ServiceDeliveries.Counted service) {
            return new DeliveredService(
                    service.subscriptionServiceId(),
                    service.offerId(),
                    service.name(),
                    DeliveredCount.of(new Delivered(service.perYear(), service.delivered())));
        }
    }

    static SupportEntitlementResponse of(SupportEntitlement entitlement) {
        return new SupportEntitlementResponse(
                entitlement.subscriptionId(),
                entitlement.level(),
                entitlement.year().number(),
                entitlement.year().from(),
                entitlement.year().to(),
                entitlement.matrix().deliverables().stream()
                        .map(deliverable -> included(deliverable, entitlement))
                        .toList(),
                DeliveredCount.of(entitlement.reviews()),
                FirstResponseCounts.of(entitlement),
                entitlement.services().stream().map(DeliveredService::of).toList());
    }

    private static IncludedDeliverable included(SupportMatrix.Deliverable deliverable, SupportEntitlement entitlement) {
        Cell cell = deliverable.of(entitlement.level());
        boolean asked = cell.kind() == Cell.Kind.BY_SUBSCRIPTION
                && Objects.equals(deliverable.key(), SupportMatrix.USER_ADOPTION);
        return new IncludedDeliverable(
                deliverable.key(), deliverable.name(), CellValue.of(cell), asked ? entitlement.userAdoption() : null);
    }
}
