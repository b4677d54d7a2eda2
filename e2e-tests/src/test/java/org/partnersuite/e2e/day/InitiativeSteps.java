package org.partnersuite.e2e.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnersuite.e2e.day.model.Account;
import org.partnersuite.e2e.day.model.Deal;
import org.partnersuite.e2e.day.model.Initiative;
import org.partnersuite.e2e.day.model.InitiativeRules;

/** Strategic initiatives, and the opportunities that serve them (EN-4). */
final class InitiativeSteps {
    static final String PATH = Simulation.API + "/initiatives";

    private final SellerBot bot;
    private final Writes writes;

    InitiativeSteps(SellerBot bot) {
        this.bot = bot;
        this.writes = new Writes(bot);
    }

    /** Whatever comes to somebody's mind. The sales play goes without saying. */
    void begin() {
        Account account = bot.account();
        boolean consulting = bot.happens(50);
        String json = json(account, consulting);
        Map<String, String> fields = JsonFields.fields(json);
        Set<String> unmet = InitiativeRules.unmet(fields);
        if (unmet.isEmpty()) {
            var answer = writes.create("seller", PATH, json);
            fields.put("salesPlay", InitiativeRules.PLAY);
            bot.state()
                    .initiatives()
                    .add(new Initiative(answer.id(), account, bot.as("seller").subject(), fields));
        } else {
            writes.refused("seller", PATH, json, unmet);
        }
    }

    void edit() {
        List<Initiative> initiatives = bot.state().initiatives();
        if (!initiatives.isEmpty()) {
            String json = "{\"description\":\"%s\"}".formatted(bot.text("Use case"));
            writes.edit("seller", PATH, bot.anyOf(initiatives), json);
        }
    }

    /** Of an opportunity to one of its account, to another account's, or to none. */
    void link() {
        Deal deal = bot.deal();
        boolean own = bot.happens(70);
        List<Initiative> some = bot.state().initiatives().stream()
                .filter(initiative -> (initiative.account() == deal.account()) == own)
                .toList();
        if (some.isEmpty() || bot.happens(10)) {
            writes.edit("seller", DealSteps.PATH, deal, "{\"initiativeId\":null}");
            return;
        }
        String json = "{\"initiativeId\":\"%s\"}".formatted(bot.anyOf(some).id());
        if (own) {
            writes.edit("seller", DealSteps.PATH, deal, json);
        } else {
            writes.refused("seller", DealSteps.PATH, deal, json, Set.of("initiative_of_another_account"));
        }
    }

    private String json(Account account, boolean consulting) {
        List<String> members = new ArrayList<>(List.of(
                "\"accountId\":\"" + account.id() + "\"",
                "\"name\":\"" + (bot.happens(95) ? bot.anyOf(InitiativeRules.NAMES) : "GenAI-Whatever") + "\"",
                "\"type\":\"" + (consulting ? "CONSULTING_AND_TECHNOLOGY" : "TECHNOLOGY") + "\""));
        sometimes(members, 70, "\"description\":\"" + bot.text("Use case") + "\"");
        sometimes(members, 70, "\"comments\":\"Sorts claims by urgency\"");
        sometimes(members, consulting ? 85 : 10, "\"consultingGrowthPlatform\":\"BTS\"");
        sometimes(members, consulting ? 85 : 10, "\"campaign\":\"" + InitiativeRules.CAMPAIGN + "\"");
        return "{" + String.join(",", members) + "}";
    }

    private void sometimes(List<String> members, int percent, String member) {
        if (bot.happens(percent)) {
            members.add(member);
        }
    }
}
