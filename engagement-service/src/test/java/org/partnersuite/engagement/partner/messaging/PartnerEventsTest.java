package org.partnersuite.engagement.partner.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.partner.KnownPartners;
import org.partnersuite.platform.identity.Caller;
import org.partnersuite.platform.inbox.ReceivedEvent;
import org.partnersuite.platform.testkit.events.EventContracts;
import org.partnersuite.platform.unitofwork.Database;
import org.partnersuite.platform.unitofwork.UnitOfWork;

/** Partners are known as the partner program tells of them, whatever comes twice, late or in another order. */
@QuarkusTest
@Tag("XC-2")
class PartnerEventsTest {
    private static final Caller SERVICE = Caller.service("test");

    private final UUID partner = UUID.randomUUID();

    @Inject
    PartnerEvents handler;

    @Inject
    UnitOfWork work;

    @Inject
    Database database;

    @Test
    void aPartnerIsKnownOnceItIsToldOf() {
        assertThat(isKnown()).isFalse();
        apply(state(1, "PROSPECT"));
        assertThat(isKnown()).isTrue();
        apply(state(1, "PROSPECT"), state(3, "REMOVED"), state(2, "INVITED"));
        assertThat(isKnown()).isTrue();
    }

    @Test
    void oneThatIsGoneIsNotBroughtBackByWhatWasSaidBefore() {
        apply(state(1, "PROSPECT"), event(2, null));
        apply(state(1, "PROSPECT"));
        assertThat(isKnown()).isFalse();
        apply(state(3, "PROSPECT"));
        assertThat(isKnown()).isTrue();
    }

    @Test
    void everyExampleIsRead() {
        assertThat(EventContracts.examples("partner-program.partner"))
                .isNotEmpty()
                .allSatisfy(example -> assertThat(event(1, example)
                                .read(PartnerEvents.PartnerState.class)
                                .status())
                        .isNotEmpty());
    }

    private boolean isKnown() {
        return database.readAs(SERVICE, db -> KnownPartners.contains(db, partner));
    }

    private void apply(ReceivedEvent... events) {
        work.runAs(SERVICE, change -> {
            handler.apply(change, List.of(events));
            return true;
        });
    }

    private ReceivedEvent event(long version, @Nullable String body) {
        return new ReceivedEvent(
                PartnerEvents.TOPIC,
                0,
                version,
                partner.toString(),
                partner + ":" + version,
                "org.partnersuite." + PartnerEvents.TOPIC,
                Instant.EPOCH,
                null,
                body == null ? null : body.getBytes(StandardCharsets.UTF_8));
    }

    private ReceivedEvent state(long version, String status) {
        return event(
                version,
                "{\"id\":\"" + partner + "\",\"version\":" + version + ",\"status\":\"" + status
                        + "\",\"name\":\"Contoso\"}");
    }
}
