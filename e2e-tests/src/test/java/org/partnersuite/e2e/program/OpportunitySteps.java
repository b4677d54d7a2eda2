package org.partnersuite.e2e.program;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.partnersuite.e2e.program.model.Deal;
import org.partnersuite.e2e.program.model.DealState;
import org.partnersuite.e2e.program.model.DealState.Status;
import org.partnersuite.e2e.program.model.Partner;
import org.partnersuite.e2e.suite.Client.Answer;

/** Opportunities of the engagement service, whose events make and change deals of a partner (PP-3). */
final class OpportunitySteps {
    private static final String ENGAGEMENT = "/v1/engagement";
    private static final String SOURCE = "crm";
    private static final int DAY_OF_MONTH = 22;

    private final Desk desk;
    private String account = "";
    private int opened;

    OpportunitySteps(Desk desk) {
        this.desk = desk;
    }

    /** Some partners have some. */
    void work(Partner partner) {
        if (desk.number() % 3 != 1 || desk.today().getDayOfMonth() != DAY_OF_MONTH) {
            return;
        }
        for (Deal deal : desk.years().program().dealsOf(partner)) {
            DealState state = deal.now();
            if (deal.isOpportunity()
                    && state.status() == Status.OPEN
                    && !state.closes().isAfter(desk.today())) {
                decide(partner, deal, state);
            }
        }
        if (desk.happens(35)) {
            LocalDate closes = desk.today().plusDays(20 + desk.random().nextInt(250));
            String currency = Prices.currency(desk.random(), false);
            Deal deal = new Deal("%s-opp-%d-%d".formatted(desk.years().run(), desk.number(), opened++), true);
            DealState blank =
                    new DealState(partner.id(), Status.OPEN, closes, currency, BigDecimal.ZERO, BigDecimal.ZERO);
            say(partner, deal, desk.deals().valued(blank));
        }
    }

    private void decide(Partner partner, Deal deal, DealState state) {
        if (desk.happens(60)) {
            say(partner, deal, state.closing(Status.WON, state.closes()));
        } else {
            DealState lost = state.closing(Status.LOST, state.closes());
            say(partner, deal, desk.happens(50) ? lost.amounting(BigDecimal.ZERO, BigDecimal.ZERO) : lost);
        }
    }

    private void say(Partner partner, Deal deal, DealState state) {
        if (account.isEmpty()) {
            openAccount();
        }
        String path = ENGAGEMENT + "/opportunities/by-external-id/" + SOURCE + "/" + deal.key();
        await("the engagement service knows " + partner)
                .atMost(desk.years().volume().patience())
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> put(path, json(partner, deal, state)).status() < 300);
        desk.years().program().know(desk.today(), deal, state);
        desk.years().tally().count("opportunities " + state.status());
        desk.years().inTheEnd("the deal of " + deal.key(), DealRows.told(deal.now()), () -> told(partner, deal));
    }

    private Answer put(String path, String json) {
        Answer answer = desk.years().as("integration").put(path, json).answer();
        boolean unknown = answer.status() == 422 && answer.body().toString().contains("unknown_partner");
        desk.years().expect(true, unknown || answer.status() < 300, "PUT " + path + " " + json + " " + answer.body());
        return answer;
    }

    private void openAccount() {
        String key = "%s-%d".formatted(desk.years().run(), desk.number());
        account = put(
                        ENGAGEMENT + "/accounts/by-external-id/" + SOURCE + "/" + key,
                        "{\"name\":\"Account %s\",\"geography\":\"EMEA\",\"market\":\"DACH\"}".formatted(key))
                .id();
    }

    private String told(Partner partner, Deal deal) {
        List<JsonNode> found = desk.years()
                .list("/partners/" + partner.id() + "/deals?externalSource=" + SOURCE + "&externalId=" + deal.key());
        return found.size() == 1 ? DealRows.told(found.getFirst()) : "";
    }

    private String json(Partner partner, Deal deal, DealState state) {
        LocalDate engaged = partner.since();
        String stage =
                switch (state.status()) {
                    case OPEN -> "\"importedStage\":{\"stage\":\"QUALIFY\"},\"closeDate\":\"" + state.closes() + "\"";
                    case WON -> "\"importedStage\":{\"stage\":\"WON\",\"closedOn\":\"%s\"}".formatted(state.closes());
                    case LOST ->
                        "\"importedStage\":{\"stage\":\"LOST\",\"closedOn\":\"%s\",\"lossReason\":\"PRICE\"}"
                                .formatted(state.closes());
                };
        return """
            {"accountId":"%s","name":"Opportunity %s","engagedOn":"%s","owner":"jane","leadOrganisation":"TECHNOLOGY",\
            "origin":"PARTNER","partnerId":"%s","currency":"%s",%s,"lines":[{"offering":"watsonx.ai","family":"SAAS",\
            "quantity":1,"termMonths":12,"amount":%s,"partnerPortion":%s,"valueAddPortion":%s}]}\
            """.formatted(
                        account,
                        deal.key(),
                        engaged,
                        partner.id(),
                        state.currency(),
                        stage,
                        money(state.tcv(), state),
                        money(state.theirs(), state),
                        money(state.ours(), state));
    }

    private static String money(BigDecimal amount, DealState state) {
        return "{\"amount\":\"%s\",\"currency\":\"%s\"}".formatted(amount.toPlainString(), state.currency());
    }
}
