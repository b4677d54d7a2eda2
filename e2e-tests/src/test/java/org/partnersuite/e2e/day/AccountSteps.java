package org.partnersuite.e2e.day;

import org.partnersuite.e2e.day.Caller.Reply;
import org.partnersuite.e2e.day.model.Account;

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
        String json = "{\"name\":\"%s\",\"geography\":\"%2$s\",\"market\":\"%2$s\",\"owner\":\"%3$s\"}"
                .formatted(desk.text("Client"), desk.office().market(), desk.seller());
        var answer = writes.create("seller", PATH, json);
        desk.book().accounts().add(new Account(answer.id(), desk.as("seller").subject(), Told.fields(json)));
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
