package org.partnersuite.e2e.day;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnersuite.e2e.day.model.Book;
import org.partnersuite.e2e.day.model.Change;
import org.partnersuite.e2e.day.model.Tracked;

/** At the end of the day: every aggregate, history, list and figure is what the model says. */
final class Closing {
    /** Several, as the gateway limits what one may ask for in a minute. */
    private static final List<String> READERS = List.of(
            "reader",
            "executive",
            "customer-success",
            "client-engineering",
            "partner-manager",
            "technical-lead",
            "admin");

    private final Office office;
    private final Book book;
    private final List<Caller> readers;
    private final Tally tally;

    Closing(Office office, Book book) {
        this.office = office;
        this.book = book;
        this.readers = READERS.stream().map(office::as).toList();
        this.tally = office.tally();
    }

    void compare() {
        book.accounts().parallelStream().forEach(account -> compare(AccountSteps.PATH, account));
        book.initiatives().parallelStream().forEach(initiative -> compare(InitiativeSteps.PATH, initiative));
        ClosingOfDeals deals = new ClosingOfDeals(this);
        book.living().parallelStream().forEach(deals::compare);
        book.merged().parallelStream().forEach(deals::leadsOn);
        ClosingOfSquads squads = new ClosingOfSquads(this);
        office.squads().forEach(squads::compare);
        new ClosingOfLists(this).compare();
        new ClosingFigures(this).compare();
    }

    /** Reads it alone, and its history. */
    JsonNode compare(String path, Tracked tracked) {
        JsonNode found = reader(tracked.id())
                .get(path + "/" + tracked.id())
                .answer()
                .expect(200)
                .body();
        compare(path, tracked, found);
        return found;
    }

    /** What was read of it, alone or in a list, and its history. */
    void compare(String path, Tracked tracked, JsonNode found) {
        String at = path + "/" + tracked.id();
        tally.count("aggregates compared");
        tally.expect(tracked.version(), found.path("version").asLong(), "version of " + at);
        Map<String, String> fields = Told.fields(found);
        Map<String, String> known = new TreeMap<>();
        tracked.fields().keySet().forEach(field -> known.put(field, fields.getOrDefault(field, "")));
        tally.expect(tracked.fields(), known, at);
        history(path, tracked);
    }

    void history(String path, Tracked tracked) {
        String at = path + "/" + tracked.id() + "/history";
        List<Change> found = Told.history(reader(tracked.id()).list(at));
        tally.expect(tracked.history().size(), found.size(), at);
        for (int i = 0; i < Math.min(found.size(), tracked.history().size()); i++) {
            tally.expect(tracked.history().get(i), found.get(i), "entry " + i + " of " + at);
        }
    }

    /** The same one for the same aggregate. */
    Caller reader(String id) {
        return readers.get(Math.floorMod(id.hashCode(), readers.size()));
    }

    Office office() {
        return office;
    }

    Book book() {
        return book;
    }

    Tally tally() {
        return tally;
    }

    static List<String> ids(Collection<? extends Tracked> tracked) {
        return tracked.stream().map(Tracked::id).sorted().toList();
    }

    static List<String> ids(List<JsonNode> items, String member) {
        return items.stream().map(item -> item.path(member).asText()).sorted().toList();
    }
}
