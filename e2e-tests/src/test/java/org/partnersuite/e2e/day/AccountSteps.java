package org.partnersuite.e2e.day;

import org.partnersuite.e2e.day.model.Account;

/** What is done with accounts (EN-2). */
final class AccountSteps {
    static final String PATH = Office.API + "/accounts";

    private final Desk desk;
    private final Writes writes;

    AccountSteps(Desk desk) {
        this.desk = desk;
        this.writes = new Writes(desk);
    }

    void open() {
        String name = desk.text("Client");
        var answer = writes.create(
                PATH,
                "{\"name\":\"%s\",\"geography\":\"EMEA\",\"market\":\"%s\",\"owner\":\"%s\"}"
                        .formatted(name, desk.office().market(), desk.seller()));
        desk.add(new Account(answer.id(), name));
    }

    void edit() {
        Account account = desk.account();
        String name = desk.happens(10) ? account.name() : desk.text("Client");
        writes.edit(PATH, account, "{\"name\":\"" + name + "\"}", () -> account.rename(name));
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
