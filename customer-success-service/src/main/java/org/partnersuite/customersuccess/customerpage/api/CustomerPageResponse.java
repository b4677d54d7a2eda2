package org.partnersuite.customersuccess.customerpage.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.customersuccess.customerpage.CustomerPages.CustomerPage;
import org.partnersuite.customersuccess.customerpage.PageItem;
import org.partnersuite.platform.rest.TextBounds;

@Schema(name = "CustomerOverview", description = "What every feature knows of a customer.")
record CustomerPageResponse(
        UUID customerId,
        @Schema(maxLength = 200) String name,
        LocalDate today,

        @Schema(description = "In the order of their keys.") List<Part> sections) {

    @Schema(name = "CustomerPageSection")
    record Part(
            @Schema(pattern = "^[A-Z][A-Z0-9_]*$", examples = "SUBSCRIPTIONS")
            String section,

            List<Item> items,

            @Schema(description = "Whether there are more than were asked for.")
            boolean more) {}

    @Schema(name = "CustomerPageItem")
    record Item(
            UUID id,
            String title,

            @Schema(description = "Such as a status or a stage.") @Nullable
            String state,

            @Schema(description = "The day that matters most about it.") @Nullable
            LocalDate on,

            @Schema(pattern = TextBounds.LINK, examples = "/v1/customer-success/subscriptions/…")
            String link) {

        static Item of(PageItem item) {
            return new Item(item.id(), item.title(), item.state(), item.on(), item.link());
        }
    }

    static CustomerPageResponse of(CustomerPage page, LocalDate today) {
        return new CustomerPageResponse(
                page.customerId(),
                page.name(),
                today,
                page.sections().stream()
                        .map(section -> new Part(
                                section.section(),
                                section.items().stream().map(Item::of).toList(),
                                section.more()))
                        .toList());
    }
}
