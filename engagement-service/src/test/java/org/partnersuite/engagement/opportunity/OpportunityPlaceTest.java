package org.partnersuite.engagement.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnersuite.engagement.Api;
import org.partnersuite.engagement.Given;
import org.partnersuite.engagement.Race;

/** An opportunity counts where its seller books it, or else where its account is. */
@QuarkusTest
@Tag("EN-6")
class OpportunityPlaceTest {
    private final Api seller = Api.as("seller");

    @Test
    void itFollowsItsAccountAndIsNotChangedByIt() {
        String account = Given.account();
        String follows = Given.opportunity(account, null);
        String booked = created(account, "Own " + account);
        String etag = seller.get("/opportunities/" + follows).header("ETag");
        move(account, 1, "Moved " + account);
        assertThat(in("Moved " + account)).containsExactly(follows);
        assertThat(in("Own " + account)).containsExactly(booked);
        assertThat(seller.get("/opportunities/" + follows).header("ETag")).isEqualTo(etag);
        seller.getIfNoneMatch("/opportunities/" + follows, etag).then().statusCode(304);
    }

    @Test
    void withoutAPlaceOfItsOwnItIsItsAccountsAgain() {
        String account = Given.account();
        move(account, 1, "Place " + account);
        String id = created(account, "Own " + account);
        seller.patch("/opportunities/" + id, "{\"market\":null}", "\"1\"")
                .then()
                .statusCode(200);
        assertThat(in("Own " + account)).isEmpty();
        assertThat(in("Place " + account)).containsExactly(id);
    }

    @Test
    void onAnotherAccountItIsThere() {
        String from = Given.account();
        String to = Given.account();
        move(to, 1, "Place " + to);
        String id = Given.opportunity(from, null);
        seller.patch("/opportunities/" + id, "{\"accountId\":\"" + to + "\"}", "\"1\"")
                .then()
                .statusCode(200);
        assertThat(in("Place " + to)).containsExactly(id);
        move(to, 2, "Elsewhere " + to);
        assertThat(in("Elsewhere " + to)).containsExactly(id);
        assertThat(in("Place " + to)).isEmpty();
    }

    @RepeatedTest(5)
    void oneThatIsCreatedOrEditedWhileItsAccountMovesIsWhereTheAccountIs() throws Exception {
        String account = Given.account();
        String known = created(account, "Own " + account);
        List<Integer> statuses = Race.of(
                () -> seller.patch("/accounts/" + account, "{\"market\":\"M " + account + "\"}", "\"1\"")
                        .statusCode(),
                () -> seller.post("/opportunities", Given.body(account, null, ""))
                        .statusCode(),
                () -> seller.patch("/opportunities/" + known, "{\"market\":null}", "\"1\"")
                        .statusCode());
        assertThat(statuses).containsExactly(200, 201, 200);
        assertThat(in("M " + account)).hasSize(2).contains(known);
    }

    private String created(String account, String market) {
        return seller.post("/opportunities", Given.body(account, null, ",\"market\":\"" + market + "\""))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void move(String account, int version, String market) {
        seller.patch("/accounts/" + account, "{\"market\":\"" + market + "\"}", "\"" + version + "\"")
                .then()
                .statusCode(200);
    }

    private List<String> in(String market) {
        return seller.get("/opportunities?market=" + market.replace(" ", "%20")).path("items.id");
    }
}
