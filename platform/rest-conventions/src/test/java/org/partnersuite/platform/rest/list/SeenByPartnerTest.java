package org.partnersuite.platform.rest.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a partner sees of a list is what its definition says, and nothing of a list that says nothing. */
@Tag("XC-3")
class SeenByPartnerTest {
    private static final UUID PARTNER = UUID.fromString("01976b3c-5d00-7a10-8f00-000000000001");

    private record Offer(String name) {}

    @Test
    void a_partner_sees_the_rows_that_the_definition_says() {
        ListRequest<Offer> asked = asked(offers().partnerSees("o.partner_id = ?"));

        assertThat(asked.seenBy(PARTNER).conditions())
                .containsExactly(new Condition("(o.partner_id = ?)", List.of(PARTNER)));
        assertThat(asked.seenBy(null)).isEqualTo(asked);
    }

    @Test
    void a_list_that_is_nobodys_secret_is_seen_whole() {
        ListRequest<Offer> asked = asked(offers().partnerSeesAll());

        assertThat(asked.seenBy(PARTNER)).isEqualTo(asked);
    }

    @Test
    void a_list_that_says_nothing_is_the_vendors() {
        ListRequest<Offer> asked = asked(offers());

        assertThat(asked.seenBy(null)).isEqualTo(asked);
        assertThatThrownBy(() -> asked.seenBy(PARTNER)).isInstanceOf(IllegalStateException.class);
    }

    private static ListDefinitionBuilder<Offer> offers() {
        return ListDefinition.of(Offer.class).from("offer o").id("o.id").few();
    }

    private static ListRequest<Offer> asked(ListDefinitionBuilder<Offer> list) {
        return list.build().request("/offers", new MultivaluedHashMap<>());
    }
}
