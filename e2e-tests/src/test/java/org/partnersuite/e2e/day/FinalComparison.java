package org.partnersuite.e2e.day;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.awaitility.core.ConditionTimeoutException;
import org.partnersuite.e2e.day.model.Account;
import org.partnersuite.e2e.day.model.Change;
import org.partnersuite.e2e.day.model.Deal;
import org.partnersuite.e2e.day.model.ExpectedState;
import org.partnersuite.e2e.day.model.Tracked;
import org.partnersuite.e2e.suite.Client.Answer;

/** At the end of the day: every aggregate, history, list and figure is what the model says. */
final class FinalComparison {
    /** Several, as the gateway limits what one may ask for in a minute. */
    private static final List<String> READERS = List.of(
            "reader",
            "executive",
            "customer-success",
            "client-engineering",
            "partner-manager",
            "technical-lead",
            "admin");

    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    private final Simulation simulation;
    private final ExpectedState state;
    private final Imports imports;
    private final List<Caller> readers;
    private final Tally tally;

    FinalComparison(Simulation simulation, ExpectedState state, Imports imports) {
        this.simulation = simulation;
        this.imports = imports;
        this.state = state;
        this.readers = READERS.stream().map(simulation::as).toList();
        this.tally = simulation.tally();
    }

    void compare() {
        Evening evening = new Evening(this);
        evening.nothingWaits();
        simulation.repeats().compare(tally);
        state.accounts().parallelStream().forEach(account -> compare(AccountSteps.PATH, account));
        state.initiatives().parallelStream().forEach(initiative -> compare(InitiativeSteps.PATH, initiative));
        DealComparison deals = new DealComparison(this);
        state.unmerged().parallelStream().forEach(deals::compare);
        state.merged().parallelStream().forEach(deals::leadsOn);
        SquadComparison squads = new SquadComparison(this);
        simulation.squads().forEach(squads::compare);
        new ListComparison(this).compare();
        new FigureComparison(this).compare();
        PartnerComparison partners = new PartnerComparison(this);
        state.partners().parallelStream().forEach(partners::compare);
        CustomerComparison customers = new CustomerComparison(this);
        state.customers().parallelStream().forEach(customers::compare);
        Map<Account, List<Deal>> byAccount = state.unmerged().stream().collect(Collectors.groupingBy(Deal::account));
        byAccount.entrySet().parallelStream().forEach(each -> customers.compare(each.getKey(), each.getValue()));
        new EventComparison(this).compare();
        evening.imported(imports);
        evening.reportingAgrees();
        evening.nothingWaits();
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
        tally.expect(tracked.version(), found.path("version").asLong(), "version of " + at);
        fields(at, tracked, found);
        history(path, tracked);
    }

    /** Reads what keeps no history. */
    void compareAlone(String path, Tracked tracked) {
        String at = path + "/" + tracked.id();
        Answer found = reader(tracked.id()).get(at).answer().expect(200);
        tally.expect(tracked.etag(), found.etag(), "ETag of " + at);
        fields(at, tracked, found.body());
    }

    private void fields(String at, Tracked tracked, JsonNode found) {
        tally.count("aggregates compared");
        Map<String, String> fields = JsonFields.fields(found);
        Map<String, String> known = new TreeMap<>();
        tracked.fields().keySet().forEach(field -> known.put(field, fields.getOrDefault(field, "")));
        tally.expect(tracked.fields(), known, at);
    }

    /** Waits for what follows from the day, and tells what it was at last when it never came. */
    <T> void inTheEnd(String about, T expected, Supplier<T> found) {
        try {
            await(about).atMost(TIMEOUT).until(() -> found.get().equals(expected));
            tally.count("figures compared");
        } catch (ConditionTimeoutException late) {
            tally.expect(expected, found.get(), about);
        }
    }

    void history(String path, Tracked tracked) {
        String at = path + "/" + tracked.id() + "/history";
        List<Change> found = JsonFields.history(reader(tracked.id()).list(at));
        tally.expect(tracked.history().size(), found.size(), at);
        for (int i = 0; i < Math.min(found.size(), tracked.history().size()); i++) {
            tally.expect(tracked.history().get(i), found.get(i), "entry " + i + " of " + at);
        }
    }

    /** The same one for the same aggregate. */
    Caller reader(String id) {
        return readers.get(Math.floorMod(id.hashCode(), readers.size()));
    }

    Simulation simulation() {
        return simulation;
    }

    ExpectedState state() {
        return state;
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
