package org.partnersuite.e2e.day;

import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.day.Caller.Reply;
import org.partnersuite.e2e.day.model.Account;
import org.partnersuite.e2e.suite.Client.Answer;

/** What is done with accounts (EN-2), and their plans (EN-3). */
final class AccountSteps {
    static final String PATH = Simulation.API + "/accounts";

    private final SellerBot bot;
    private final Writes writes;

    AccountSteps(SellerBot bot) {
        this.bot = bot;
        this.writes = new Writes(bot);
    }

    void open() {
        String json = json("", bot.seller());
        add(json, writes.create("seller", PATH, json));
    }

    /** By the key of another system, which tells it again in its next run; it may have been renamed there. */
    void bring() {
        String source = "crm-" + bot.simulation().run();
        Account known = bot.happens(60) ? bot.account() : null;
        String key = known == null ? bot.key() : known.externalKey();
        if (key.isEmpty()) {
            return;
        }
        String owner = known == null ? bot.seller() : known.get("owner");
        String externalId = "\"externalId\":{\"source\":\"%s\",\"id\":\"%s\"},".formatted(source, key);
        String json = json(externalId, owner);
        Reply reply = writes.bring("seller", PATH + "/by-external-id/" + source + "/" + key, json, known != null);
        if (known == null) {
            add(json, reply.answer());
        } else {
            known.write(bot.as("seller").subject(), JsonFields.fields(json));
            writes.etag(known, reply.answer());
        }
    }

    private String json(String externalId, String owner) {
        return "{%s\"name\":\"%s\",\"geography\":\"%3$s\",\"market\":\"%3$s\",\"owner\":\"%4$s\"}"
                .formatted(externalId, bot.text("Client"), bot.simulation().market(), owner);
    }

    private void add(String json, Answer created) {
        String by = bot.as("seller").subject();
        String partner = bot.happens(40) ? bot.state().partners().getFirst().id() : "";
        Map<String, String> fields = new TreeMap<>(JsonFields.fields(json));
        fields.put("status", "OPEN");
        bot.state().accounts().add(new Account(created.id(), by, fields, partner));
    }

    void edit() {
        Account account = bot.account();
        String name = bot.happens(10) ? account.get("name") : bot.text("Client");
        writes.edit("seller", PATH, account, "{\"name\":\"" + name + "\"}");
    }

    /** Written once. A repeat of a call whose answer was lost may find it written. */
    void plan() {
        Account account = bot.account();
        if (!account.isPlanned()) {
            boolean strategy = bot.happens(80);
            Reply reply = bot.as("technical-lead")
                    .put(
                            PATH + "/" + account.id() + "/plan",
                            "{\"documentLink\":\"https://docs.example/plan\",\"owner\":\"joe\"%s}"
                                    .formatted(strategy ? ",\"watsonxStrategy\":\"Assistants first\"" : ""));
            account.plan(strategy);
            bot.tally().expect(true, reply.uncertain() || reply.answer().status() == 201, "a plan " + reply);
        }
    }

    /** A role that only reads, and a body with a field that is unknown. */
    void refused() {
        String json = "{\"name\":\"Never\"}";
        bot.tally()
                .expect(
                        403,
                        bot.as("reader").post(PATH, bot.key(), json).answer().status(),
                        "an account opened by a reader");
        bot.tally()
                .expect(
                        400,
                        bot.as("seller")
                                .post(PATH, bot.key(), "{\"name\":\"Never\",\"colour\":\"red\"}")
                                .answer()
                                .status(),
                        "an account of a colour");
    }
}
