package org.partnersuite.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnersuite.platform.inbox.ParkedEvents.Parked;

/** A parked record with its content. */
public record ParkedEventContent(
        ParkedEventView event,

        @Schema(description = "Headers of the record, including CloudEvents attributes.")
        Map<String, String> headers,

        @Schema(description = "Body as text; absent for a tombstone.") @Nullable
        String data) {

    static ParkedEventContent of(Parked parked) {
        Delivery delivery = parked.delivery();
        byte[] data = delivery.data();
        return new ParkedEventContent(
                new ParkedEventView(
                        parked.id(),
                        parked.projection(),
                        delivery.topic(),
                        delivery.partition(),
                        delivery.offset(),
                        delivery.key(),
                        parked.reason(),
                        parked.attempts(),
                        parked.parkedAt(),
                        parked.triedAt()),
                delivery.headers(),
                data == null ? null : new String(data, StandardCharsets.UTF_8));
    }
}
