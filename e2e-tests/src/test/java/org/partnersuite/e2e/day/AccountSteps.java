package org.partnersuite.e2e.day;

import org.partnersuite.e2e.day.Caller.Reply;
import org.partnersuite.e2e.day.model.Account;
import org.partnersuite.e2e.suite.Client.Answer;

/** What is done with accounts (EN-2), and their plans (EN-3). */
final class AccountSteps {
    static final String PATH = Office.API + "/accounts";

    private final Desk desk;
    private final Writes writes;

    AccountSteps(Desk desk) {
        this.desk = desk;
        this.writes = new Writes(desk);
    }

    void open() {
        String json = json("", desk.seller());
        add(json, writes.create("seller", PATH, json));
    }

    /** By the key of another system, which tells it again in its next run; it may have been renamed there. */
    void bring() {
        String source = "crm-" + desk.office().run();
        Account known = desk.happens(60) ? desk.account() : null;
        String key = known == null ? desk.key() : known.externalKey();
        if (key.isEmpty()) {
            return;
        }
        String owner = known == null ? desk.seller() : known.get("owner");
        String externalId = "\"externalId\":{\"source\":\"%s\",\"id\":\"%s\"},".formatted(source, key);
        String json = json(externalId, owner);
        Reply reply = writes.bring("seller", PATH + "/by-external-id/" + source + "/" + key, json, known != null);
        if (known == null) {
            add(json, reply.answer());
        } else {
            known.write(desk.as("seller").subject(), Told.fields(json));
            writes.etag(known, reply.answer());
        }
    }

    private String json(String externalId, String owner) {
        return "{%s\"name\":\"%s\",\"geography\":\"%3$s\",\"market\":\"%3$s\",\"owner\":\"%4$s\"}"
                .formatted(externalId, desk.text("Client"), desk.office().market(), owner);
    }

    private void add(String json, Answer created) {
        String by = desk.as("seller").subject();
        String partner = desk.happens(40) ? desk.book().partners().getFirst().id() : "";
        desk.book().accounts().add(new Account(created.id(), by, Told.fields(json), partner));
    }

    void edit() {
        Account account = desk.account();
        String name = desk.happens(10) ? account.get("name") : desk.text("Client");
        writes.edit("seller", PATH, account, "{\"name\":\"" + name + "\"}");
    }

    /** Written once. A repeat of a call whose answer was lost may find it written. */
    void plan() {
        Account account = desk.account();
        if (!account.isPlanned()) {
            boolean strategy = desk.happens(80);
            Reply reply = desk.as("technical-lead")
                    .put(
                            PATH + "/" + account.id() + "/plan",
                            "{\"documentLink\":\"https://docs.example/plan\",\"owner\":\"joe\"%s}"
                                    .formatted(strategy ? ",\"watsonxStrategy\":\"Assistants first\"" : ""));
            account.plan(strategy);
            desk.tally().expect(true, reply.uncertain() || reply.answer().status() == 201, "a plan " + reply);
        }
    }

    /** A role that only reads, and a body with a field that is unknown. */
    void refused() {
        String json = "{\"name\":\"Never\"}";
        desk.tally()
                .expect(
                        403,
                        desk.as("reader").post(PATH, desk.key(), json).answer().status(),
                        "an account opened by a reader");
        desk.tally()
                .expect(
                        400,
                        desk.as("seller")
                                .post(PATH, desk.key(), "{\"name\":\"Never\",\"colour\":\"red\"}")
                                .answer()
                                .status(),
                        "an account of a colour");
    }
}
